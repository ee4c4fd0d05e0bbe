package dev.patio.debug.protocol;

import com.google.gson.JsonObject;
import dev.patio.debug.run.GoingOn;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Lets everything go on that stands. */
final class ContinueAll {
    private ContinueAll() {}

    static Reply answer(Conversation conversation, JsonObject arguments) {
        List<GoingOn> standing = conversation.session().threads().resume();
        return Reply.later(CompletableFuture.allOf(
                        standing.stream().map(GoingOn::told).toArray(CompletableFuture[]::new)))
                .then(() -> standing.forEach(thread -> thread.begin().run()));
    }
}
