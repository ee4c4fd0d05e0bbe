package dev.patio.debug.protocol;

import java.util.Objects;
import org.eclipse.lsp4j.debug.DisconnectArguments;

/** The client leaves; what was launched for it ends, unless it is to go on; what it attached to goes on. */
final class Disconnect {
    private Disconnect() {}

    static Reply answer(Conversation conversation, DisconnectArguments arguments) {
        boolean ends = Objects.requireNonNullElse(arguments.getTerminateDebuggee(), !conversation.isAttached());
        if (!ends) {
            conversation.leave();
            return Reply.done().then(conversation::finish);
        }
        return Reply.later(conversation.kill()).then(conversation::finish);
    }
}
