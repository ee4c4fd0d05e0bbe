package dev.patio.debug.protocol;

import com.google.gson.JsonObject;

/** Stops every thread of every program. */
final class PauseAll {
    private PauseAll() {}

    static Reply answer(Conversation conversation, JsonObject arguments) {
        return Reply.done().then(() -> conversation.session().threads().pause());
    }
}
