package dev.patio.lsp.facts;

import dev.patio.lsp.syntax.Grammar;
import java.nio.file.Path;

/** A program's text. */
public record Source(Path path, Grammar grammar, String text) {}
