package dev.patio.lsp.protocol;

import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Collects new texts for places of several files. */
final class Edits {
    private final Translation to;
    private final Map<String, List<TextEdit>> byFile = new LinkedHashMap<>();

    Edits(Translation to) {
        this.to = to;
    }

    void add(SourceFile file, Span at, String text) {
        byFile.computeIfAbsent(Uris.of(file.path()), uri -> new ArrayList<>())
                .add(new TextEdit(to.range(file, at), text));
    }

    WorkspaceEdit all() {
        return new WorkspaceEdit(byFile);
    }
}
