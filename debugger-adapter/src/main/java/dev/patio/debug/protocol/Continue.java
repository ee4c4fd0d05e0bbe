package dev.patio.debug.protocol;

import dev.patio.debug.run.GoingOn;
import dev.patio.debug.run.Step;
import org.eclipse.lsp4j.debug.ContinueArguments;
import org.eclipse.lsp4j.debug.ContinueResponse;

/** Lets one thread go on. */
final class Continue {
    private Continue() {}

    static Reply answer(Conversation conversation, ContinueArguments arguments) {
        GoingOn one = conversation.thread(arguments.getThreadId()).resume(Step.NONE);
        boolean all = conversation.session().threads().together() && !Boolean.TRUE.equals(arguments.getSingleThread());
        ContinueResponse response = new ContinueResponse();
        response.setAllThreadsContinued(all);
        return Reply.before(conversation.together(one, arguments.getSingleThread()), response);
    }
}
