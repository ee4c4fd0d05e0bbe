package dev.patio.debug.protocol;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.patio.debug.run.TypedInput;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;

/** Gives programs something to read. */
final class Input {
    private Input() {}

    static Reply answer(Conversation conversation, JsonObject arguments) {
        if (!(arguments.get("text") instanceof JsonPrimitive text) || !text.isString()) {
            throw new Refusal(Problem.WRONG_ARGUMENTS, Messages.text("arguments.text"));
        }
        TypedInput input = conversation.session().input();
        input.type(text.getAsString());
        if (arguments.get("end") instanceof JsonPrimitive end && end.getAsBoolean()) {
            input.end();
        }
        return Reply.done();
    }
}
