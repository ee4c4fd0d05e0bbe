package dev.patio.debug.protocol;

import com.google.gson.JsonObject;
import java.util.List;

/** Lets everything go on that stands. */
final class ContinueAll {
    private ContinueAll() {}

    static Reply answer(Conversation conversation, JsonObject arguments) {
        List<Runnable> standing = conversation.session().threads().all().stream()
                .flatMap(thread -> thread.resumeIfStopped().stream())
                .toList();
        return Reply.done().then(() -> standing.forEach(Runnable::run));
    }
}
