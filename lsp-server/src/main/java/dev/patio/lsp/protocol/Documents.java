package dev.patio.lsp.protocol;

import dev.patio.lsp.source.Text;
import dev.patio.lsp.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;

/** The documents that the client has open. On the thread that reads, so that changes come in their order. */
final class Documents {
    private final Workspace workspace;
    private final Publisher publisher;

    Documents(Workspace workspace, Publisher publisher) {
        this.workspace = workspace;
        this.publisher = publisher;
    }

    void open(DidOpenTextDocumentParams params) {
        Uris.path(params.getTextDocument().getUri()).ifPresent(path -> {
            TextDocumentItem document = params.getTextDocument();
            workspace.open(path, new Text(document.getText()), document.getLanguageId());
            publisher.changed();
        });
    }

    void change(DidChangeTextDocumentParams params, Positions positions) {
        Optional<Path> path = Uris.path(params.getTextDocument().getUri());
        Optional<Text> known = path.flatMap(workspace::opened);
        if (known.isEmpty()) {
            return;
        }
        Text text = known.get();
        for (TextDocumentContentChangeEvent change : params.getContentChanges()) {
            text = change.getRange() == null
                    ? new Text(change.getText())
                    : text.replace(positions.span(text, change.getRange()), change.getText());
        }
        workspace.open(path.get(), text);
        publisher.changed();
    }

    void close(DidCloseTextDocumentParams params) {
        Uris.path(params.getTextDocument().getUri()).ifPresent(path -> {
            workspace.close(path);
            publisher.changed();
        });
    }
}
