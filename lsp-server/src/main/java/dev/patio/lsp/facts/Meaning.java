package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import dev.patio.lsp.sketch.Statement;
import dev.patio.lsp.sketch.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One of the things that an expression can stand for. */
sealed interface Meaning {
    /** The interface as a whole. */
    record Patio() implements Meaning {}

    /** A function of it. */
    record Interface(Word word, String name) implements Meaning {}

    /** A file of the application as a whole. */
    record Module(Unit unit) implements Meaning {}

    /**
     * A text that is known.
     *
     * @param passed whether a caller passed it, so that the name is written elsewhere
     */
    record Text(String value, Optional<Written> written, boolean passed) implements Meaning {}

    /** A text that only a run will know, but for its begin and end. */
    record SomeText(String prefix, String suffix) implements Meaning {}

    record Scalar(Expression.Scalar.Kind kind) implements Meaning {}

    record Dict(Expression.Dict dict, Scope scope) implements Meaning {}

    record Items(Expression.Sequence sequence, Scope scope) implements Meaning {}

    /** Many of one kind. */
    record Many(List<Meaning> element) implements Meaning {}

    /**
     * A function.
     *
     * @param on of a method, what its object was made with in another file
     */
    record Function(Expression.Function function, Scope scope, Optional<Passed> on) implements Meaning {}

    record Declared(Statement.Declare declared, Scope scope) implements Meaning {}

    record Alias(Statement.Alias alias, Scope scope) implements Meaning {}

    /**
     * An object.
     *
     * @param made what it was made with, where its class is in another file
     */
    record Instance(Statement.Declare declared, Scope scope, Optional<Passed> made) implements Meaning {}

    /**
     * What is said to be of a type.
     *
     * @param seen what it is as far as the program shows that
     */
    record Typed(Type type, Scope scope, Meaning seen) implements Meaning {
        Typed(Type type, Scope scope) {
            this(type, scope, new Unknown());
        }

        /** Names, functions and what is shared stay what they are. */
        static Meaning of(Type type, Scope scope, Meaning seen) {
            return switch (seen) {
                case Unknown u -> new Typed(type, scope);
                case Scalar s -> new Typed(type, scope, seen);
                case Dict d -> new Typed(type, scope, seen);
                case Items i -> new Typed(type, scope, seen);
                case Many m -> new Typed(type, scope, seen);
                case Instance i -> new Typed(type, scope, seen);
                case Typed t -> new Typed(type, scope, seen);
                default -> seen;
            };
        }
    }

    record Channel(String name) implements Meaning {}

    /** What was imported or received, or a part of that. */
    record Shared(Space space, String name, List<String> path) implements Meaning {
        Shared at(String step) {
            List<String> longer = new ArrayList<>(path);
            longer.add(step);
            return new Shared(space, name, List.copyOf(longer));
        }
    }

    record Unknown() implements Meaning {}
}
