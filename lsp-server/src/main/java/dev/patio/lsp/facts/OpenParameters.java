package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/** Finds the function whose callers decide what an expression is, where it has none in its file. */
final class OpenParameters {
    private final Set<Binding> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private OpenParameters() {}

    static Optional<FunctionPlace> of(Expression expression, Scope scope, Meanings meanings) {
        return new OpenParameters().find(expression, scope, meanings);
    }

    private Optional<FunctionPlace> find(Expression expression, Scope scope, Meanings meanings) {
        if (expression instanceof Expression.Name name) {
            return scope.lookup(name.name()).stream()
                    .filter(seen::add)
                    .flatMap(it -> find(it, meanings).stream())
                    .findFirst();
        }
        return Parts.of(expression).stream()
                .flatMap(it -> find(it, scope, meanings).stream())
                .findFirst();
    }

    private Optional<FunctionPlace> find(Binding binding, Meanings meanings) {
        return switch (binding) {
            case Binding.Value value -> find(value.expression(), value.scope(), meanings);
            case Binding.Parameter parameter -> {
                if (meanings.given(parameter).isEmpty()
                        && meanings.passed().to(parameter.function()).isEmpty()) {
                    yield Optional.of(new FunctionPlace(
                            parameter.scope().unit().source().path(),
                            parameter.function().span().start()));
                }
                yield meanings.given(parameter).stream()
                        .flatMap(it -> find(it.expression(), it.scope(), it.of().orElse(meanings)).stream())
                        .findFirst();
            }
            default -> Optional.empty();
        };
    }
}
