package dev.patio.lsp.facts;

import dev.patio.lsp.source.Span;
import java.util.List;

/** A field that is read from what was imported or received. The path leads to the field, through elements as {@code []}. */
public record FieldUse(Space space, String name, List<String> path, Span at) {
    public static final String ELEMENT = "[]";
}
