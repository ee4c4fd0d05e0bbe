package dev.patio.lsp.facts;

import dev.patio.lsp.facts.Binding.Step;
import dev.patio.lsp.sketch.Expression;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Finds out what expressions can stand for, without regard to the order in which things happen; perhaps when a function is
 * called from another file.
 */
final class Meanings {
    /** More alternatives are none: a name that can be this many things is not known. */
    private static final int MOST = 64;

    static final List<Meaning> UNKNOWN = List.of(new Meaning.Unknown());

    private final Unit unit;
    private final Passed passed;
    private final Callers callers;
    private final Results results;
    private final Members members;
    private final Loading loading;
    private final Abroad abroad;
    private final IdentityHashMap<Expression, List<Meaning>> known = new IdentityHashMap<>();

    Meanings(Unit unit, Passed passed) {
        this.unit = unit;
        this.passed = passed;
        this.callers = unit.callers();
        this.results = new Results(this);
        this.members = new Members(this);
        this.loading = new Loading(this);
        this.abroad = new Abroad(this);
    }

    Unit unit() {
        return unit;
    }

    Passed passed() {
        return passed;
    }

    Callers callers() {
        return callers;
    }

    Results results() {
        return results;
    }

    Members members() {
        return members;
    }

    Loading loading() {
        return loading;
    }

    Abroad abroad() {
        return abroad;
    }

    /** Empty while it is being found out, for what depends on itself. */
    List<Meaning> of(Expression expression, Scope scope) {
        if (scope.unit() != unit) {
            return scope.unit().meanings().of(expression, scope);
        }
        List<Meaning> found = known.get(expression);
        if (found == null) {
            known.put(expression, List.of());
            found = bounded(find(expression, scope));
            known.put(expression, found);
        }
        return found;
    }

    static List<Meaning> bounded(List<Meaning> meanings) {
        if (meanings.size() < 2) {
            return meanings;
        }
        List<Meaning> distinct = meanings.stream().distinct().toList();
        return distinct.size() > MOST ? UNKNOWN : distinct;
    }

    private List<Meaning> find(Expression expression, Scope scope) {
        return switch (expression) {
            case Expression.Text text ->
                List.of(new Meaning.Text(
                        text.value(),
                        text.inner().map(it -> new Written(unit.source().path(), it)),
                        false));
            case Expression.Scalar scalar -> List.of(new Meaning.Scalar(scalar.kind()));
            case Expression.Name name -> name(name.name(), scope);
            case Expression.Member member -> members.of(member, scope);
            case Expression.Index index -> members.of(index, scope);
            case Expression.Call call -> results.of(call, scope);
            case Expression.Sequence sequence -> List.of(new Meaning.Items(sequence, scope));
            case Expression.Dict dict -> List.of(new Meaning.Dict(dict, scope));
            case Expression.Function function -> List.of(new Meaning.Function(function, scope, Optional.empty()));
            case Expression.Join join ->
                Texts.join(join.parts().stream().map(part -> of(part, scope)).toList());
            case Expression.Each each ->
                List.of(new Meaning.Many(of(each.body(), unit.scopes().of(each))));
            case Expression.Choice choice ->
                choice.of().stream().flatMap(it -> of(it, scope).stream()).toList();
            case Expression.Cast cast ->
                of(cast.of(), scope).stream()
                        .map(it -> Meaning.Typed.of(cast.type(), scope, it))
                        .toList();
            case Expression.Spread spread -> UNKNOWN;
            case Expression.Other other -> UNKNOWN;
        };
    }

    private List<Meaning> name(String name, Scope scope) {
        List<Binding> bindings = scope.lookup(name);
        if (bindings.isEmpty()) {
            return loading.unbound(name);
        }
        if (bindings.size() == 1) {
            return of(bindings.getFirst());
        }
        List<Meaning> all = new ArrayList<>();
        bindings.forEach(it -> all.addAll(of(it)));
        return all;
    }

    /** Of a name of this file. */
    List<Meaning> of(Binding binding) {
        return switch (binding) {
            case Binding.Value value -> {
                List<Meaning> held = follow(of(value.expression(), value.scope()), value.steps());
                boolean unknown = held.stream().allMatch(Meaning.Unknown.class::isInstance);
                yield unknown && value.type().isPresent() && !held.isEmpty()
                        ? List.of(new Meaning.Typed(value.type().get(), value.scope()))
                        : held;
            }
            case Binding.Parameter parameter -> parameter(parameter);
            case Binding.Imported(String module, String member) -> loading.imported(module, member);
            case Binding.Function(Expression.Function function, Scope scope, boolean decorated) ->
                List.of(new Meaning.Function(function, scope, Optional.empty()));
            case Binding.Declared declared -> List.of(new Meaning.Declared(declared.declared(), declared.scope()));
            case Binding.Alias alias -> List.of(new Meaning.Alias(alias.alias(), alias.scope()));
        };
    }

    /** What its callers pass; of one that nobody calls here, its type. */
    private List<Meaning> parameter(Binding.Parameter parameter) {
        List<Meaning> all = new ArrayList<>();
        for (Callers.Given given : given(parameter)) {
            List<Meaning> meanings = given.meanings(this);
            all.addAll(follow(given.element() ? members.elements(meanings) : meanings, parameter.steps()));
        }
        if (all.isEmpty()) {
            return parameter.type().isPresent()
                    ? List.of(new Meaning.Typed(parameter.type().get(), parameter.scope()))
                    : UNKNOWN;
        }
        return all.stream()
                .map(it -> it instanceof Meaning.Text text ? new Meaning.Text(text.value(), text.written(), true) : it)
                .toList();
    }

    /** What is passed for a parameter: by the caller in another file, else by those in this one. */
    List<Callers.Given> given(Binding.Parameter parameter) {
        return passed.to(parameter.function())
                .map(it -> callers.of(parameter, it))
                .orElseGet(() -> callers.of(parameter));
    }

    private List<Meaning> follow(List<Meaning> meanings, List<Step> steps) {
        List<Meaning> at = meanings;
        for (Step step : steps) {
            at = switch (step) {
                case Step.Key(String name) -> members.at(at, name);
                case Step.Item(int index) -> members.item(at, index);
                case Step.Element() -> members.elements(at);
            };
        }
        return at;
    }
}
