package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import java.util.ArrayList;
import java.util.List;

/** What an expression consists of, for those who look for something in it. */
final class Parts {
    private Parts() {}

    /** Those with the same names known; not the inside of functions and comprehensions. */
    static List<Expression> of(Expression expression) {
        return switch (expression) {
            case Expression.Member member -> List.of(member.of());
            case Expression.Index index -> List.of(index.of(), index.key());
            case Expression.Call call -> {
                List<Expression> parts = new ArrayList<>();
                parts.add(call.function());
                call.arguments().forEach(argument -> parts.add(argument.value()));
                yield parts;
            }
            case Expression.Sequence sequence -> sequence.items();
            case Expression.Dict dict ->
                dict.entries().stream().map(Expression.Entry::value).toList();
            case Expression.Join join -> join.parts();
            case Expression.Spread spread -> List.of(spread.of());
            case Expression.Choice choice -> {
                List<Expression> parts = new ArrayList<>(choice.conditions());
                parts.addAll(choice.of());
                yield parts;
            }
            case Expression.Cast cast -> List.of(cast.of());
            case Expression.Other other -> other.parts();
            case Expression.Text text -> List.of();
            case Expression.Scalar scalar -> List.of();
            case Expression.Name name -> List.of();
            case Expression.Function function -> List.of();
            case Expression.Each each -> List.of();
        };
    }

    static boolean isSelf(Expression expression) {
        return expression instanceof Expression.Name name
                && (name.name().equals("self") || name.name().equals("this"));
    }
}
