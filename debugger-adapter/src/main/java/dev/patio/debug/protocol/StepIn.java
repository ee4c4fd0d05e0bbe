package dev.patio.debug.protocol;

import dev.patio.debug.run.Step;
import org.eclipse.lsp4j.debug.StepInArguments;

/** Goes on to the next statement, wherever it is. */
final class StepIn {
    private StepIn() {}

    static Reply answer(Conversation conversation, StepInArguments arguments) {
        return Reply.done().then(conversation.thread(arguments.getThreadId()).resume(Step.INTO));
    }
}
