package dev.patio.lsp.command;

import dev.patio.lsp.source.Span;
import dev.patio.lsp.source.Text;
import dev.patio.lsp.workspace.SourceFile;
import java.nio.file.Path;

/** A part of a file as reports name it: lines and columns from 1. */
record Located(String file, int line, int column, int endLine, int endColumn) {
    static Located of(SourceFile file, Span span, Path from) {
        Text.Point start = file.text().point(span.start());
        Text.Point end = file.text().point(span.end());
        Path shown = file.path().startsWith(from) ? from.relativize(file.path()) : file.path();
        return new Located(shown.toString(), start.line() + 1, start.column() + 1, end.line() + 1, end.column() + 1);
    }
}
