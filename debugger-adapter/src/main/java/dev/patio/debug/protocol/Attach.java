package dev.patio.debug.protocol;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;

/** Debugs the session that waits for a debugger. */
final class Attach {
    private Attach() {}

    static Reply answer(Conversation conversation, JsonObject arguments) {
        if (!(arguments.get("token") instanceof JsonPrimitive token)) {
            throw new Refusal(Problem.WRONG_ARGUMENTS, Messages.text("attach.wrong.token"));
        }
        conversation.attach(token.getAsString());
        return Reply.done();
    }
}
