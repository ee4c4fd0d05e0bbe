package dev.patio.lsp.sketch;

import java.util.List;

/** A type as it is written. */
public sealed interface Type {
    /** What is not understood. */
    Type UNKNOWN = new Named("", List.of());

    record Named(String name, List<Type> arguments) implements Type {}

    record Tuple(List<Type> items) implements Type {}

    /** {@code { low: number }} */
    record Fields(List<Statement.Field> fields) implements Type {}

    record OneOf(List<Type> types) implements Type {}

    /** {@code A & B} */
    record All(List<Type> types) implements Type {}
}
