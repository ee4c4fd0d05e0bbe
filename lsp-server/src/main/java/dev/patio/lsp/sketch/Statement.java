package dev.patio.lsp.sketch;

import dev.patio.lsp.source.Span;
import java.util.List;
import java.util.Optional;

/** What a program consists of. */
public sealed interface Statement {
    record Bind(Pattern target, Expression value) implements Statement {}

    record Run(Expression expression) implements Statement {}

    /** With a scope of its own. */
    record Block(List<Statement> statements) implements Statement {}

    /** What may not run, in the scope around it. */
    record Perhaps(List<Statement> statements) implements Statement {}

    /**
     * A loop over elements.
     *
     * @param async whether others go on while it waits for the next one
     */
    record Each(Pattern target, Expression over, List<Statement> body, boolean async) implements Statement {}

    /**
     * A function with a name.
     *
     * @param decorated whether the name may stand for something else than the function
     */
    record Define(String name, Span nameSpan, Expression.Function function, boolean decorated) implements Statement {}

    /**
     * A class.
     *
     * @param data whether its fields are all that it consists of: a record, a dataclass
     */
    record Declare(String name, Span nameSpan, Span span, boolean data, List<Field> fields, List<Statement> body)
            implements Statement {}

    /** Another name for a type. */
    record Alias(String name, Span nameSpan, Type type) implements Statement {}

    record Field(String name, Span span, Optional<Type> type) {}

    /**
     * A name from another module.
     *
     * @param member "" for the module itself, "*" for all that it has
     */
    record Import(String module, String member, String local, Span span) implements Statement {}

    /**
     * What those that load a module of JavaScript get from it.
     *
     * @param name "" for what they get in the place of the module, "*" for all that another module has
     */
    record Export(String name, Expression value) implements Statement {}

    record Return(Expression value) implements Statement {}
}
