package dev.patio.lsp.feature;

import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.SourceFile;

/** A part of a file. */
public record Place(SourceFile file, Span span) {}
