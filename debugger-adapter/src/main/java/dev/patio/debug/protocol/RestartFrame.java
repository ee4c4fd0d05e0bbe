package dev.patio.debug.protocol;

import dev.patio.debug.run.PatThread;
import org.eclipse.lsp4j.debug.RestartFrameArguments;

/** Begins a call anew. */
final class RestartFrame {
    private RestartFrame() {}

    static Reply answer(Conversation conversation, RestartFrameArguments arguments) {
        int frame = arguments.getFrameId();
        PatThread thread = conversation.session().threads().at(frame);
        return Reply.later(conversation.look(frame, look -> {
                    look.mayRestart(frame);
                    return null;
                }))
                .then(() -> conversation
                        .together(thread.restart(frame), false)
                        .begin()
                        .run());
    }
}
