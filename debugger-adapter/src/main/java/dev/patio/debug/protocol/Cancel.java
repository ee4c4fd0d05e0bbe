package dev.patio.debug.protocol;

import org.eclipse.lsp4j.debug.CancelArguments;

/** Gives up on a request that is not answered yet, or ends programs that take too long to start. */
final class Cancel {
    private Cancel() {}

    static Reply answer(Conversation conversation, CancelArguments arguments) {
        if (arguments.getRequestId() != null) {
            conversation.unanswered().giveUp(String.valueOf(arguments.getRequestId()));
        }
        return Reply.done().then(() -> {
            if (StartProgress.ID.equals(arguments.getProgressId())) {
                var _ = conversation.kill();
            }
        });
    }
}
