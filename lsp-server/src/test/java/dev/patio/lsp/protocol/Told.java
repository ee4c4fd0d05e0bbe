package dev.patio.lsp.protocol;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressKind;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.services.LanguageClient;

/** What a client was told. */
final class Told implements LanguageClient {
    private final Map<String, List<Diagnostic>> diagnostics = new HashMap<>();
    private JsonElement settings = JsonNull.INSTANCE;
    private final List<WorkDoneProgressNotification> progress = new ArrayList<>();
    private int asked;

    /** Waits until the diagnostics of a document are as they should be. */
    synchronized void await(String uri, Predicate<List<Diagnostic>> wanted) throws InterruptedException {
        while (!diagnostics.containsKey(uri) || !wanted.test(diagnostics.get(uri))) {
            wait();
        }
    }

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams params) {
        diagnostics.put(params.getUri(), params.getDiagnostics());
        notifyAll();
    }

    /** Waits until the client was asked to ask about diagnostics again, so many times in all. */
    synchronized void awaitAsked(int times) throws InterruptedException {
        while (asked < times) {
            wait();
        }
    }

    @Override
    public synchronized CompletableFuture<Void> refreshDiagnostics() {
        asked++;
        notifyAll();
        return CompletableFuture.completedFuture(null);
    }

    /** All that was shown until the first one ended. */
    synchronized List<WorkDoneProgressNotification> awaitEndOfProgress() throws InterruptedException {
        while (progress.stream().noneMatch(it -> it.getKind() == WorkDoneProgressKind.end)) {
            wait();
        }
        return List.copyOf(progress);
    }

    @Override
    public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized void notifyProgress(ProgressParams params) {
        progress.add(params.getValue().getLeft());
        notifyAll();
    }

    synchronized void settings(String json) {
        settings = JsonParser.parseString(json);
    }

    @Override
    public synchronized CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
        return CompletableFuture.completedFuture(List.of(settings));
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void showMessage(MessageParams params) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams params) {}
}
