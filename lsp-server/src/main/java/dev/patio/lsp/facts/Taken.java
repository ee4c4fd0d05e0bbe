package dev.patio.lsp.facts;

import dev.patio.lsp.source.Span;
import java.util.List;

/**
 * That what was imported or received, or a part of it, is taken apart into its elements.
 *
 * @param least so many are wanted
 * @param more whether there may be more
 */
public record Taken(Space space, String name, List<String> path, int least, boolean more, Span at) {}
