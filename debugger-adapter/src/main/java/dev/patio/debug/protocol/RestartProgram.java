package dev.patio.debug.protocol;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.patio.debug.run.PatThread;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;

/** Ends the program of a thread and starts it again; the others go on, and breakpoints are kept. */
final class RestartProgram {
    private RestartProgram() {}

    static Reply answer(Conversation conversation, JsonObject arguments) {
        if (!(arguments.get("threadId") instanceof JsonPrimitive id) || !id.isNumber()) {
            throw new Refusal(Problem.WRONG_ARGUMENTS, Messages.text("arguments.thread"));
        }
        PatThread thread = conversation.thread(id.getAsInt());
        return Reply.done().then(() -> conversation.session().restart(thread));
    }
}
