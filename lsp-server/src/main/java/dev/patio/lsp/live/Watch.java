package dev.patio.lsp.live;

import com.google.gson.JsonObject;
import dev.patio.control.Sessions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Asks the user's sessions what they share, a few times a second while one runs; else it only looks whether there is one. What a session
 * does not answer in order is as if it did not run.
 */
public final class Watch implements AutoCloseable {
    private static final int WHILE_RUNNING = 300;
    private static final int ELSE = 1_000;

    private final Map<String, String> environment;
    private final Runnable changed;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread started = new Thread(task, "watches sessions");
        started.setDaemon(true);
        return started;
    });
    private volatile Live now = Live.NONE;

    /** @param changed is called on the thread of the watch */
    public Watch(Map<String, String> environment, Runnable changed) {
        this.environment = Map.copyOf(environment);
        this.changed = changed;
    }

    public void start() {
        thread.execute(this::look);
    }

    public Live now() {
        return now;
    }

    /** On the thread of the watch, but for tests. */
    void look() {
        Live seen = seen();
        if (!seen.equals(now)) {
            now = seen;
            changed.run();
        }
        int pause = seen.spaces().isEmpty() ? ELSE : WHILE_RUNNING;
        if (!thread.isShutdown()) {
            var _ = thread.schedule(this::look, pause, TimeUnit.MILLISECONDS);
        }
    }

    private Live seen() {
        Map<Path, Live.Shared> spaces = new HashMap<>();
        try {
            Sessions sessions = new Sessions(environment);
            for (JsonObject session : sessions.all()) {
                Path application = Live.real(Path.of(session.get("application").getAsString()));
                JsonObject request = new JsonObject();
                request.addProperty("do", "shared");
                sessions.request(
                        session.get("session").getAsString(),
                        request,
                        answer -> spaces.put(application, SharedReader.read(answer)));
            }
        } catch (IOException | RuntimeException e) {
            return new Live(spaces); // it ended meanwhile, or is of another version
        }
        return new Live(spaces);
    }

    /** An interrupt ends a question that a stopped session does not answer. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
