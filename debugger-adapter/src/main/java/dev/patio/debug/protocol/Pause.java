package dev.patio.debug.protocol;

import org.eclipse.lsp4j.debug.PauseArguments;

/** Stops one thread. */
final class Pause {
    private Pause() {}

    static Reply answer(Conversation conversation, PauseArguments arguments) {
        return Reply.done().then(conversation.thread(arguments.getThreadId())::pause);
    }
}
