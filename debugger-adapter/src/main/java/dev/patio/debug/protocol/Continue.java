package dev.patio.debug.protocol;

import dev.patio.debug.run.Step;
import org.eclipse.lsp4j.debug.ContinueArguments;
import org.eclipse.lsp4j.debug.ContinueResponse;

/** Lets one thread go on. */
final class Continue {
    private Continue() {}

    static Reply answer(Conversation conversation, ContinueArguments arguments) {
        ContinueResponse response = new ContinueResponse();
        response.setAllThreadsContinued(false);
        return Reply.before(conversation.thread(arguments.getThreadId()).resume(Step.NONE), response);
    }
}
