package dev.patio.lsp.facts;

import dev.patio.lsp.source.Span;
import java.util.Optional;

/**
 * A place where a program does something with a shared name.
 *
 * @param at where: the name, the constant that holds it, the method that is called on the channel, the function that does it
 * @param literal where the name is written, if it is written as it is in this file
 * @param elsewhere where it is written, if that is another file
 * @param whole the call
 * @param shape of what is exported or sent, or of what an import wants
 */
public record Mention(
        Kind kind, String name, Span at, Optional<Span> literal, Optional<Written> elsewhere, Span whole, Shape shape) {
    /** Of a name whose text is at that place, or nowhere. */
    public Mention(Kind kind, String name, Span at, Optional<Span> literal, Span whole, Shape shape) {
        this(kind, name, at, literal, Optional.empty(), whole, shape);
    }

    public boolean touches(int offset) {
        return at.touches(offset) || literal.filter(it -> it.touches(offset)).isPresent();
    }

    /** The part that a cursor is in. */
    public Span touched(int offset) {
        return at.touches(offset) ? at : literal.orElse(at);
    }
}
