package dev.patio.lsp.protocol;

import dev.patio.lsp.text.Messages;
import dev.patio.lsp.workspace.Progress;
import java.util.Optional;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** Shows a client how far the reading of a large workspace is. */
final class ReadingProgress implements Progress {
    /** Fewer files are read before anybody has looked. */
    private static final int FEW = 200;

    /** In hundredths. */
    private static final int STEP = 5;

    private final Object telling = new Object();
    private Optional<LanguageClient> client = Optional.empty();
    private int readings;
    private int shown;
    private boolean goesOn;

    /** From now on; a client that shows no progress is told none. */
    void tell(LanguageClient wanting) {
        synchronized (telling) {
            client = Optional.of(wanting);
        }
    }

    @Override
    public void at(int done, int all) {
        synchronized (telling) {
            if (client.isEmpty() || all < FEW) {
                return;
            }
            int hundredths = (int) (100L * done / all);
            if (done == all) {
                end();
            } else if (!goesOn) {
                begin();
            } else if (hundredths >= shown + STEP) {
                shown = hundredths;
                WorkDoneProgressReport report = new WorkDoneProgressReport();
                report.setPercentage(hundredths);
                notify(report);
            }
        }
    }

    private void begin() {
        goesOn = true;
        shown = 0;
        readings++;
        var _ = client.orElseThrow().createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token())));
        WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
        begin.setTitle(Messages.text("server.reading"));
        begin.setPercentage(0);
        notify(begin);
    }

    private void end() {
        if (goesOn) {
            goesOn = false;
            notify(new WorkDoneProgressEnd());
        }
    }

    private void notify(WorkDoneProgressNotification value) {
        client.orElseThrow().notifyProgress(new ProgressParams(Either.forLeft(token()), Either.forLeft(value)));
    }

    private String token() {
        return "patio-reads-" + readings;
    }
}
