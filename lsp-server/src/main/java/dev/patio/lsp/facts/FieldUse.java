package dev.patio.lsp.facts;

import dev.patio.lsp.source.Span;
import java.util.List;

/**
 * A field that is read from what was imported or received.
 *
 * @param path leads to the field, through elements as {@code []}
 * @param sure whether it is read from nothing else there
 */
public record FieldUse(Space space, String name, List<String> path, Span at, boolean sure) {
    public static final String ELEMENT = "[]";
}
