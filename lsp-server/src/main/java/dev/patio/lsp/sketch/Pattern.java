package dev.patio.lsp.sketch;

import dev.patio.lsp.source.Span;
import java.util.List;
import java.util.Optional;

/** What a value is bound to. */
public sealed interface Pattern {
    record Named(Span span, String name, Optional<Type> type) implements Pattern {}

    /** {@code { a, b: c }} */
    record Keyed(List<Key> keys) implements Pattern {}

    record Key(String name, Span span, Pattern pattern) {}

    /**
     * {@code [a, b]}
     *
     * @param least so many elements are wanted
     * @param more whether there may be more
     */
    record Listed(Span span, List<Pattern> items, int least, boolean more) implements Pattern {}

    /** A member or an element. */
    record Put(Expression target) implements Pattern {}
}
