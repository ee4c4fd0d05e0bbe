package dev.patio.lsp.protocol;

import dev.patio.lsp.check.Problem;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** Tells the client what is wrong, a moment after the last change, and only what is different from what it knows. */
final class Publisher implements AutoCloseable {
    private static final int MOMENT = 30;

    private final Workspace workspace;
    private final Problems problems = new Problems();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread started = new Thread(task, "publishes diagnostics");
        started.setDaemon(true);
        return started;
    });
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Supplier<Translation> translation;
    private volatile Optional<LanguageClient> target = Optional.empty();
    /** On its own thread only. */
    private Map<Path, List<Diagnostic>> told = new HashMap<>();

    /** @param translation of the moment */
    Publisher(Workspace workspace, Supplier<Translation> translation) {
        this.workspace = workspace;
        this.translation = translation;
    }

    /** From now on; a client that asks for diagnostics itself is told none. */
    void start(LanguageClient client) {
        target = Optional.of(client);
        problems.tell(this::changed);
        changed();
    }

    /** Many changes in a moment are one. */
    void changed() {
        if (target.isPresent() && !asked.getAndSet(true)) {
            var _ = thread.schedule(this::publish, MOMENT, TimeUnit.MILLISECONDS);
        }
    }

    private void publish() {
        asked.set(false);
        LanguageClient client = target.orElseThrow();
        try {
            Translation to = translation.get();
            Map<Path, List<Diagnostic>> found = new HashMap<>();
            for (Application application : workspace.snapshot().all()) {
                for (Problem problem : problems.of(application)) {
                    List<Diagnostic> ofFile =
                            found.computeIfAbsent(problem.file().path(), path -> new ArrayList<>());
                    to.told(problem).ifPresent(ofFile::add);
                }
            }
            found.forEach((path, diagnostics) -> {
                if (!diagnostics.equals(told.get(path))) {
                    client.publishDiagnostics(new PublishDiagnosticsParams(Uris.of(path), diagnostics));
                }
            });
            for (Path path : told.keySet()) {
                if (!found.containsKey(path)) {
                    client.publishDiagnostics(new PublishDiagnosticsParams(Uris.of(path), List.of()));
                }
            }
            told = found;
        } catch (IOException | StackOverflowError e) {
            // what is known stays until the next change
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        problems.close();
    }
}
