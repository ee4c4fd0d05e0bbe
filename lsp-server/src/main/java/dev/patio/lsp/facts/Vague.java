package dev.patio.lsp.facts;

import dev.patio.lsp.source.Span;
import java.util.Optional;

/**
 * A name that only a run will know, but for how it begins and ends.
 *
 * @param of the function whose callers in other files know it: what they pass is noted with them
 */
public record Vague(Kind kind, String prefix, String suffix, Span at, Optional<FunctionPlace> of) {
    public boolean mayBe(String name) {
        return name.length() >= prefix.length() + suffix.length() && name.startsWith(prefix) && name.endsWith(suffix);
    }
}
