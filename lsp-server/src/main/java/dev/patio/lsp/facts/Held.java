package dev.patio.lsp.facts;

import dev.patio.lsp.source.Span;
import java.util.List;

/**
 * A variable that holds a channel, or what was imported or received.
 *
 * @param within where the variable is known
 * @param channel whether it is the channel itself
 */
public record Held(
        String variable, Span at, Span within, Space space, String name, List<String> path, boolean channel) {}
