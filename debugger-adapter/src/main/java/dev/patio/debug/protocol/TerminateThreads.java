package dev.patio.debug.protocol;

import dev.patio.debug.run.PatThread;
import java.util.Arrays;
import java.util.List;
import org.eclipse.lsp4j.debug.TerminateThreadsArguments;

/** Ends the programs of some threads; the others go on. */
final class TerminateThreads {
    private TerminateThreads() {}

    static Reply answer(Conversation conversation, TerminateThreadsArguments arguments) {
        List<PatThread> threads = Arrays.stream(arguments.getThreadIds())
                .mapToObj(conversation::thread)
                .toList();
        return Reply.done().then(() -> threads.forEach(conversation.session()::terminate));
    }
}
