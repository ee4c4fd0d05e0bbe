package dev.patio.debug.protocol;

import dev.patio.debug.run.GoingOn;
import dev.patio.debug.run.Step;
import org.eclipse.lsp4j.debug.NextArguments;

/** Goes on to the next statement of the call, or of its caller. */
final class Next {
    private Next() {}

    static Reply answer(Conversation conversation, NextArguments arguments) {
        GoingOn next = conversation
                .thread(arguments.getThreadId())
                .resume(Step.OVER, Shown.byLine(arguments.getGranularity()));
        return Reply.before(conversation.together(next, arguments.getSingleThread()), null);
    }
}
