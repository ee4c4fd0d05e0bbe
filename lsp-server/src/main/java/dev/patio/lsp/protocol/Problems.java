package dev.patio.lsp.protocol;

import dev.patio.lsp.check.Check;
import dev.patio.lsp.check.Problem;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What is wrong, for the client. Nobody waits until a parser is loaded: what it finds is known later, and the client hears of it. Any
 * thread.
 */
final class Problems implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread started = new Thread(task, "loads parsers");
        started.setDaemon(true);
        return started;
    });
    private final AtomicBoolean loading = new AtomicBoolean();
    private volatile Optional<Runnable> again = Optional.empty();

    /**
     * From now on; without it, who asks waits.
     *
     * @param told tells the client that there may be others
     */
    void tell(Runnable told) {
        again = Optional.of(told);
    }

    /** There may be others. */
    void changed() {
        again.ifPresent(Runnable::run);
    }

    List<Problem> of(Application application) {
        if (again.isEmpty()) {
            return Check.of(application);
        }
        List<SourceFile> waiting =
                application.files().stream().filter(SourceFile::awaitsParser).toList();
        if (!waiting.isEmpty() && !loading.getAndSet(true)) {
            thread.execute(() -> load(waiting));
        }
        return Check.atOnce(application);
    }

    private void load(List<SourceFile> waiting) {
        try {
            waiting.stream().filter(SourceFile::awaitsParser).forEach(SourceFile::syntaxErrors);
        } catch (StackOverflowError e) {
            // the text is too deeply nested, but the parser is there
        } finally {
            loading.set(false);
        }
        changed();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
