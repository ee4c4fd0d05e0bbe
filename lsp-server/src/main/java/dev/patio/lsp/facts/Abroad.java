package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import dev.patio.lsp.sketch.Statement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls of functions of other files: what happens there is looked at with what is passed here. */
final class Abroad {
    /** A function of another file, and what things stand for in it during a call. */
    record Visit(Expression.Function function, Meanings meanings) {}

    private static final int DEEPEST = 4;

    private final Meanings here;
    private final IdentityHashMap<Expression.Call, Map<Expression.Function, Optional<Visit>>> visits =
            new IdentityHashMap<>();
    private final IdentityHashMap<Passed, Meanings> objects = new IdentityHashMap<>();

    Abroad(Meanings here) {
        this.here = here;
    }

    /** Those of what is called, if it is in another file. */
    List<Visit> visits(Meaning called, Expression.Call call, Scope scope) {
        return switch (called) {
            case Meaning.Function(Expression.Function function, Scope there, Optional<Passed> on)
            when there.unit() != here.unit() ->
                visit(function, there.unit(), on, call, scope).stream().toList();
            case Meaning.Declared(Statement.Declare declared, Scope there)
            when there.unit() != here.unit() -> {
                List<Visit> all = new ArrayList<>();
                for (Expression.Function constructor : there.unit().callers().constructors(declared)) {
                    visit(constructor, there.unit(), Optional.empty(), call, scope)
                            .ifPresent(all::add);
                }
                yield all;
            }
            default -> List.of();
        };
    }

    private Optional<Visit> visit(
            Expression.Function function, Unit unit, Optional<Passed> on, Expression.Call call, Scope scope) {
        Map<Expression.Function, Optional<Visit>> of = visits.computeIfAbsent(call, key -> new IdentityHashMap<>());
        Optional<Visit> known = of.get(function);
        if (known == null) {
            known = Optional.empty();
            if (here.passed().depth() < DEEPEST && unit.units().follow()) {
                Passed passed = on.orElse(Passed.NOTHING).with(function, new Passed.Given(call, scope, here));
                known = Optional.of(new Visit(function, new Meanings(unit, passed)));
            }
            of.put(function, known);
        }
        return known;
    }

    /** What a new object of a class of another file is made with. */
    Optional<Passed> made(Meaning.Declared declared, Expression.Call call, Scope scope) {
        return visits(declared, call, scope).stream()
                .map(it -> it.meanings().passed())
                .findFirst();
    }

    /** What things stand for in an object of another file. */
    Meanings in(Unit unit, Passed made) {
        return objects.computeIfAbsent(made, key -> new Meanings(unit, key));
    }
}
