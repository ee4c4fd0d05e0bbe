package dev.patio.debug.protocol;

import org.eclipse.lsp4j.debug.TerminateArguments;

/** Asks all programs to end; asked again, ends them. */
final class Terminate {
    private Terminate() {}

    static Reply answer(Conversation conversation, TerminateArguments arguments) {
        return Reply.done().then(conversation.session()::interrupt);
    }
}
