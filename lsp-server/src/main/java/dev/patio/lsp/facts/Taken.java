package dev.patio.lsp.facts;

import dev.patio.lsp.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * That what was imported or received, or a part of it, is taken apart into its elements, or one of them is read.
 *
 * @param least so many are wanted
 * @param more whether there may be more
 * @param index of the one, as it is written
 */
public record Taken(
        Space space, String name, List<String> path, int least, boolean more, Optional<String> index, Span at) {}
