package dev.patio.debug.protocol;

import dev.patio.debug.run.GoingOn;
import dev.patio.debug.run.Step;
import org.eclipse.lsp4j.debug.StepOutArguments;

/** Goes on until the call is left. */
final class StepOut {
    private StepOut() {}

    static Reply answer(Conversation conversation, StepOutArguments arguments) {
        GoingOn out =
                conversation.thread(arguments.getThreadId()).resume(Step.OUT, Shown.byLine(arguments.getGranularity()));
        return Reply.before(conversation.together(out, arguments.getSingleThread()), null);
    }
}
