package dev.patio.debug.protocol;

import com.google.gson.JsonObject;

/** Lets everything go on that stands. */
final class ContinueAll {
    private ContinueAll() {}

    static Reply answer(Conversation conversation, JsonObject arguments) {
        return Reply.before(conversation.session().threads().resume(), null);
    }
}
