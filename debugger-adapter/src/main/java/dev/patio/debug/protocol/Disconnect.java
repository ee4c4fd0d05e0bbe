package dev.patio.debug.protocol;

import dev.patio.debug.run.DebuggedSession;
import org.eclipse.lsp4j.debug.DisconnectArguments;

/** The client leaves; what was launched for it ends, unless it is to go on. */
final class Disconnect {
    private Disconnect() {}

    static Reply answer(Conversation conversation, DisconnectArguments arguments) {
        if (Boolean.FALSE.equals(arguments.getTerminateDebuggee())) {
            conversation.launched().ifPresent(DebuggedSession::leave);
            return Reply.done().then(conversation::finish);
        }
        return Reply.later(conversation.kill()).then(conversation::finish);
    }
}
