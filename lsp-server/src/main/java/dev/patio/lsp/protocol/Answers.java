package dev.patio.lsp.protocol;

import dev.patio.lsp.text.Messages;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import dev.patio.lsp.workspace.State;
import dev.patio.lsp.workspace.Workspace;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Answers requests on a few threads, each from the workspace as it was when it was asked. */
final class Answers implements AutoCloseable {
    /** A question about the workspace as it was. */
    @FunctionalInterface
    interface Question<T> {
        T answer(Snapshot snapshot) throws RefusalException;
    }

    /** A question about a file that there is. */
    @FunctionalInterface
    interface FileQuestion<T> {
        T answer(Snapshot snapshot, SourceFile file) throws RefusalException;
    }

    /** A request that cannot be granted; the user is told why. */
    static final class RefusalException extends Exception {
        private static final long serialVersionUID = 1;

        RefusalException(String message) {
            super(message);
        }
    }

    /** How many requests wait at most; one more is answered with an error at once. */
    static final int WAITING = 500;

    static final int THREADS = 3;
    private static final int PATIENCE = 5;

    private final Workspace workspace;
    private final AtomicInteger count = new AtomicInteger();
    private final ExecutorService pool = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            this::started,
            (task, full) -> refuse(full.isShutdown()));
    private volatile Translation translation = new Translation(Positions.UTF_16, Settings.NONE);

    Answers(Workspace workspace) {
        this.workspace = workspace;
    }

    /** How the client counts positions from now on. */
    void count(Positions positions) {
        translation = new Translation(positions, translation.settings());
    }

    /** What the user has set from now on. */
    void settings(Settings settings) {
        translation = new Translation(translation.positions(), settings);
    }

    /** Into the words of the client, for one answer. */
    Translation translation() {
        return translation;
    }

    private Thread started(Runnable task) {
        Thread thread = new Thread(task, "answers " + count.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    private static void refuse(boolean over) {
        throw new ResponseErrorException(
                over
                        ? new ResponseError(ResponseErrorCode.InvalidRequest, Messages.text("server.over"), null)
                        : new ResponseError(ResponseErrorCode.RequestFailed, Messages.text("server.busy"), null));
    }

    /** Never waits: what there is no room for fails. */
    <T> CompletableFuture<T> ask(Question<T> question) {
        State asked = workspace.state();
        return CompletableFutures.computeAsync(pool, canceller -> {
            canceller.checkCanceled();
            try {
                return question.answer(workspace.snapshot(asked));
            } catch (RefusalException e) {
                throw new ResponseErrorException(
                        new ResponseError(ResponseErrorCode.RequestFailed, e.getMessage(), null));
            } catch (IOException e) {
                throw new ResponseErrorException(
                        new ResponseError(ResponseErrorCode.InternalError, String.valueOf(e), null));
            } catch (StackOverflowError e) {
                throw new ResponseErrorException(
                        new ResponseError(ResponseErrorCode.InternalError, "too deeply nested", null));
            }
        });
    }

    /** @param otherwise for what is no file of the workspace */
    <T> CompletableFuture<T> ask(TextDocumentIdentifier document, T otherwise, FileQuestion<T> question) {
        return ask(snapshot -> {
            Optional<SourceFile> file = Uris.path(document.getUri()).flatMap(snapshot::file);
            return file.isPresent() ? question.answer(snapshot, file.get()) : otherwise;
        });
    }

    /** Ends when what is asked already has been answered. */
    @Override
    public void close() {
        pool.shutdown();
        try {
            if (pool.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pool.shutdownNow();
    }
}
