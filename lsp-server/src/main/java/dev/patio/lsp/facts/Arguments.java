package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import java.util.List;
import java.util.Optional;

/** The arguments of a call. */
final class Arguments {
    private Arguments() {}

    /** By its keyword, else by its place. */
    static Optional<Expression> of(Expression.Call call, int index, String keyword) {
        List<Expression.Argument> arguments = call.arguments();
        for (Expression.Argument argument : arguments) {
            if (argument.keyword().equals(keyword) && !keyword.isEmpty()) {
                return Optional.of(argument.value());
            }
        }
        if (index >= arguments.size() || !arguments.get(index).keyword().isEmpty()) {
            return Optional.empty();
        }
        boolean spread =
                arguments.subList(0, index + 1).stream().anyMatch(it -> it.value() instanceof Expression.Spread);
        return spread ? Optional.empty() : Optional.of(arguments.get(index).value());
    }

    static Optional<String> text(Expression.Call call, int index) {
        return of(call, index, "")
                .flatMap(it -> it instanceof Expression.Text text ? Optional.of(text.value()) : Optional.empty());
    }
}
