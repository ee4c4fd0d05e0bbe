package dev.patio.lsp.facts;

import dev.patio.lsp.source.Span;
import java.nio.file.Path;

/** Where a text stands as it is. */
public record Written(Path file, Span at) {}
