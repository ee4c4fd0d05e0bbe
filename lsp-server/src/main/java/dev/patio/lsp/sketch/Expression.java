package dev.patio.lsp.sketch;

import dev.patio.lsp.source.Span;
import java.util.List;
import java.util.Optional;

/** What has a value. Waits and parentheses are left out: their value is that of what they hold. */
public sealed interface Expression {
    Span span();

    /**
     * A string.
     *
     * @param inner where the value stands as it is, without quotes and escapes, so that it can be written anew
     */
    record Text(Span span, String value, Optional<Span> inner) implements Expression {}

    record Scalar(Span span, Scalar.Kind kind) implements Expression {
        public enum Kind {
            INTEGER,
            FLOAT,
            NUMBER,
            BOOLEAN,
            BYTES,
            NOTHING
        }
    }

    record Name(Span span, String name) implements Expression {}

    /** {@code of.name} */
    record Member(Span span, Expression of, String name, Span nameSpan) implements Expression {}

    /** {@code of[key]} */
    record Index(Span span, Expression of, Expression key) implements Expression {}

    /** Also of a constructor. */
    record Call(Span span, Expression function, List<Argument> arguments) implements Expression {}

    record Sequence(Span span, Sequence.Kind kind, List<Expression> items) implements Expression {
        public enum Kind {
            LIST,
            TUPLE,
            SET
        }
    }

    /**
     * Keys and values.
     *
     * @param open whether there may be further entries
     */
    record Dict(Span span, List<Entry> entries, boolean open) implements Expression {}

    /**
     * A function; of a lambda without statements, the body returns.
     *
     * @param async whether others go on while it waits
     * @param result what is written of it
     */
    record Function(Span span, List<Parameter> parameters, List<Statement> body, boolean async, Optional<Type> result)
            implements Expression {}

    /** Texts that are put together. */
    record Join(Span span, List<Expression> parts) implements Expression {}

    /** {@code ...of}: all of its elements. */
    record Spread(Span span, Expression of) implements Expression {}

    /** A value for each element: a comprehension. */
    record Each(Span span, Pattern target, Expression over, List<Expression> conditions, Expression body)
            implements Expression {}

    /** One of several. */
    record Choice(Span span, List<Expression> conditions, List<Expression> of) implements Expression {}

    /** What is said to be of a type. */
    record Cast(Span span, Expression of, Type type) implements Expression {
        /** A text that is written down is that text, whatever else it is called; a type that is not understood says nothing. */
        static Expression of(Span span, Expression of, Type type) {
            return of instanceof Text || type.equals(Type.UNKNOWN) ? of : new Cast(span, of, type);
        }
    }

    record Other(Span span, List<Expression> parts) implements Expression {}

    /**
     * What is passed.
     *
     * @param keyword "" without one
     */
    record Argument(String keyword, Expression value) {}

    record Entry(String key, Span keySpan, Expression value) {}

    record Parameter(Pattern pattern, Optional<Expression> otherwise) {}
}
