package dev.patio.lsp.facts;

import dev.patio.lsp.source.Span;
import dev.patio.lsp.syntax.Grammar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of a part of a program. A name may be bound several times. */
final class Scope {
    enum Of {
        CODE,
        CLASS
    }

    private final Unit unit;
    private final Of of;
    private final Optional<Scope> outer;
    private final Span span;
    private final Map<String, List<Binding>> bindings = new LinkedHashMap<>();

    private Scope(Unit unit, Of of, Optional<Scope> outer, Span span) {
        this.unit = unit;
        this.of = of;
        this.outer = outer;
        this.span = span;
    }

    static Scope top(Unit unit, Span span) {
        return new Scope(unit, Of.CODE, Optional.empty(), span);
    }

    Scope inner(Of kind, Span part) {
        return new Scope(unit, kind, Optional.of(this), part);
    }

    /** The file that it is a part of. */
    Unit unit() {
        return unit;
    }

    Span span() {
        return span;
    }

    void bind(String name, Binding binding) {
        bindings.computeIfAbsent(name, key -> new ArrayList<>()).add(binding);
    }

    /** Adds to where the name is bound already; else here. */
    void rebind(String name, Binding binding) {
        home(name).orElse(this).bind(name, binding);
    }

    private Optional<Scope> home(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer.orElse(null)) {
            if ((scope == this || scope.isSeenFromInside()) && scope.bindings.containsKey(name)) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }

    /** Only in Java do methods know the names of their class. */
    private boolean isSeenFromInside() {
        return of != Of.CLASS || unit.grammar() == Grammar.JAVA;
    }

    List<Binding> lookup(String name) {
        return home(name).map(it -> it.bindings.get(name)).orElse(List.of());
    }

    List<Binding> own(String name) {
        return bindings.getOrDefault(name, List.of());
    }

    Map<String, List<Binding>> own() {
        return bindings;
    }

    /** The class whose {@code this} or {@code self} is meant here. */
    Optional<Scope> nearestClass() {
        return of == Of.CLASS ? Optional.of(this) : outer.flatMap(Scope::nearestClass);
    }
}
