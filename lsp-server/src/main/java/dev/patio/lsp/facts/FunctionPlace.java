package dev.patio.lsp.facts;

import java.nio.file.Path;

/** A function, by where it begins. */
public record FunctionPlace(Path file, int start) {}
