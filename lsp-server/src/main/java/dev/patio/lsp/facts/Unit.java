package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import dev.patio.lsp.sketch.Sketch;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.syntax.Grammar;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A file with its names and what they stand for, and what those that load it get from it. */
final class Unit {
    private final Source source;
    private final Units units;
    private final Scopes scopes;
    private final Callers callers;
    private final Meanings meanings;
    private final IdentityHashMap<Expression.Function, Effects> always = new IdentityHashMap<>();
    private Optional<Changes> changes = Optional.empty();
    private final Set<String> lookedFor = new HashSet<>();

    Unit(Source source, Sketch sketch, Units units) {
        this.source = source;
        this.units = units;
        this.scopes = new Scopes(this, sketch, new Span(0, source.text().length()));
        this.callers = new Callers(scopes);
        this.meanings = new Meanings(this, Passed.NOTHING);
    }

    Source source() {
        return source;
    }

    Grammar grammar() {
        return source.grammar();
    }

    Units units() {
        return units;
    }

    Scopes scopes() {
        return scopes;
    }

    Callers callers() {
        return callers;
    }

    /** What things stand for as far as the callers in this file decide it. */
    Meanings meanings() {
        return meanings;
    }

    Changes changes() {
        if (changes.isEmpty()) {
            changes = Optional.of(new Changes(this));
        }
        return changes.get();
    }

    /** What a function does, whatever others pass to it. */
    Effects always(Expression.Function function) {
        Effects known = always.get(function);
        if (known == null) {
            always.put(function, Effects.NONE);
            known = Effects.of(new Abroad.Visit(function, meanings));
            always.put(function, known);
        }
        return known;
    }

    Optional<Unit> load(String module) {
        return units.load(source, module);
    }

    /** What those get that load it as a whole. */
    List<Meaning> whole() {
        List<Meaning> assigned = exported(scopes.exports(""));
        return assigned.isEmpty() ? List.of(new Meaning.Module(this)) : assigned;
    }

    /** What those get that take a name from it; nothing where it has none. */
    List<Meaning> exported(String name) {
        if (!lookedFor.add(name)) {
            return List.of(); // modules that take it from each other
        }
        List<Meaning> found = grammar().isScript() ? script(name) : own(name);
        lookedFor.remove(name);
        return found;
    }

    private List<Meaning> script(String name) {
        List<Meaning> found = exported(scopes.exports(name));
        if (found.isEmpty()) {
            found = own(name);
        }
        if (found.isEmpty()) {
            found = known(meanings.members().at(exported(scopes.exports("")), name));
        }
        if (found.isEmpty()) {
            found = known(meanings.members().at(exported(scopes.exports("*")), name));
        }
        return found.isEmpty() && name.equals("default") ? whole() : found;
    }

    private List<Meaning> exported(List<Expression> values) {
        return values.stream()
                .flatMap(it -> meanings.of(it, scopes.top()).stream())
                .toList();
    }

    private static List<Meaning> known(List<Meaning> meanings) {
        return meanings.stream().filter(it -> !(it instanceof Meaning.Unknown)).toList();
    }

    private List<Meaning> own(String name) {
        List<Binding> bindings = scopes.top().own(name);
        if (bindings.isEmpty() && grammar() == Grammar.PYTHON) {
            return known(meanings.loading().fromWildcards(name));
        }
        return bindings.stream().flatMap(it -> meanings.of(it).stream()).toList();
    }
}
