package dev.patio.lsp.workspace;

import dev.patio.lsp.facts.Mention;

/** A mention, and the file that it is in. */
public record Use(SourceFile file, Mention mention) {}
