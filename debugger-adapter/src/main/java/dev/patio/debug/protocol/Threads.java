package dev.patio.debug.protocol;

import com.google.gson.JsonObject;
import dev.patio.debug.run.PatThread;
import org.eclipse.lsp4j.debug.Thread;
import org.eclipse.lsp4j.debug.ThreadsResponse;

/** Lists the threads of all programs. */
final class Threads {
    private Threads() {}

    static Reply answer(Conversation conversation, JsonObject arguments) {
        ThreadsResponse response = new ThreadsResponse();
        response.setThreads(conversation.launched().stream()
                .flatMap(session -> session.threads().all().stream())
                .map(Threads::shown)
                .toArray(Thread[]::new));
        return Reply.of(response);
    }

    private static Thread shown(PatThread thread) {
        Thread shown = new Thread();
        shown.setId(thread.id());
        shown.setName(thread.name());
        return shown;
    }
}
