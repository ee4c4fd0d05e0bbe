package dev.patio.lsp.facts;

import dev.patio.lsp.source.Span;

/** A name that only a run will know, but for how it begins and ends. */
public record Vague(Kind kind, String prefix, String suffix, Span at) {
    public boolean mayBe(String name) {
        return name.length() >= prefix.length() + suffix.length() && name.startsWith(prefix) && name.endsWith(suffix);
    }
}
