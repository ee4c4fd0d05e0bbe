package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import dev.patio.lsp.sketch.Statement;
import dev.patio.lsp.sketch.Type;
import dev.patio.lsp.source.Span;
import java.util.List;
import java.util.Optional;

/** What a name stands for. */
sealed interface Binding {
    /** Where in a value: a field, an item, or every element. */
    sealed interface Step {
        record Key(String name) implements Step {}

        record Item(int index) implements Step {}

        record Element() implements Step {}
    }

    record Value(Span at, Expression expression, Scope scope, List<Step> steps, Optional<Type> type)
            implements Binding {}

    record Parameter(
            Span at,
            Expression.Function function,
            int index,
            String name,
            List<Step> steps,
            Optional<Type> type,
            Scope scope)
            implements Binding {}

    record Imported(String module, String member) implements Binding {}

    /**
     * A function.
     *
     * @param decorated whether the name may stand for something else
     */
    record Function(Expression.Function function, Scope scope, boolean decorated) implements Binding {}

    record Declared(Statement.Declare declared, Scope scope) implements Binding {}

    record Alias(Statement.Alias alias, Scope scope) implements Binding {}
}
