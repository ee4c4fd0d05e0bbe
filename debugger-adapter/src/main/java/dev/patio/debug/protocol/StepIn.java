package dev.patio.debug.protocol;

import dev.patio.debug.run.GoingOn;
import dev.patio.debug.run.PatThread;
import dev.patio.debug.run.Step;
import org.eclipse.lsp4j.debug.StepInArguments;

/** Goes on to the next statement, wherever it is, or into one of the functions that are called. */
final class StepIn {
    private StepIn() {}

    static Reply answer(Conversation conversation, StepInArguments arguments) {
        PatThread thread = conversation.thread(arguments.getThreadId());
        Integer target = arguments.getTargetId();
        GoingOn in = target == null
                ? thread.resume(Step.INTO, Shown.byLine(arguments.getGranularity()))
                : thread.stepInto(conversation.session().threads().callee(target));
        return Reply.before(conversation.together(in, arguments.getSingleThread()), null);
    }
}
