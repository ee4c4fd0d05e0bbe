package dev.patio.lsp.facts;

import dev.patio.lsp.facts.Binding.Step;
import dev.patio.lsp.sketch.Expression;
import dev.patio.lsp.sketch.Pattern;
import dev.patio.lsp.sketch.Sketch;
import dev.patio.lsp.sketch.Statement;
import dev.patio.lsp.sketch.Type;
import dev.patio.lsp.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out which names a program binds where, and where it calls something. */
final class Scopes {
    /** A call, and the names that are known there. */
    record Called(Expression.Call call, Scope scope) {}

    /** A member, an entry or an element that is put anew, and what is put there. */
    record Changed(Expression target, Binding binding, Scope scope) {}

    private record Added(String name, Scope scope) {}

    private record Put(String name, Scope scope, Binding binding) {}

    private final IdentityHashMap<Object, Scope> scopes = new IdentityHashMap<>();
    private final List<Called> calls = new ArrayList<>();
    private final List<Put> puts = new ArrayList<>();
    private final List<Changed> changed = new ArrayList<>();
    private final Set<Added> added = new HashSet<>();
    private final List<Binding.Imported> wildcards = new ArrayList<>();
    private final Map<String, List<Expression>> exports = new HashMap<>();
    private final List<Statement> statements;
    private final Scope top;

    Scopes(Unit unit, Sketch sketch, Span span) {
        top = Scope.top(unit, span);
        statements = sketch.statements();
        statements(statements, top);
        puts.forEach(put -> put.scope().rebind(put.name(), put.binding()));
    }

    /** All of the file. */
    List<Statement> statements() {
        return statements;
    }

    Scope top() {
        return top;
    }

    /** Of what has a scope of its own: a function, a class, a block, a loop. */
    Scope of(Object part) {
        return scopes.get(part);
    }

    Iterable<Scope> all() {
        return scopes.values();
    }

    List<Called> calls() {
        return calls;
    }

    List<Changed> changed() {
        return changed;
    }

    /** Those that bring in all that a module has. */
    List<Binding.Imported> wildcards() {
        return wildcards;
    }

    /** What those get who take a name from the file, as far as the file says so. */
    List<Expression> exports(String name) {
        return exports.getOrDefault(name, List.of());
    }

    private Scope open(Object part, Scope.Of of, Scope outer, Span span) {
        Scope scope = outer.inner(of, span);
        scopes.put(part, scope);
        return scope;
    }

    private void statements(List<Statement> statements, Scope scope) {
        statements.forEach(it -> statement(it, scope));
    }

    private void statement(Statement statement, Scope scope) {
        switch (statement) {
            case Statement.Bind(Pattern target, Expression value) -> {
                expression(value, scope);
                bind(target, value, scope, List.of(), scope);
            }
            case Statement.Run(Expression it) -> expression(it, scope);
            case Statement.Block block ->
                statements(block.statements(), open(block, Scope.Of.CODE, scope, scope.span()));
            case Statement.Perhaps perhaps -> statements(perhaps.statements(), scope);
            case Statement.Each each -> {
                expression(each.over(), scope);
                Scope inner = open(each, Scope.Of.CODE, scope, scope.span());
                bind(each.target(), each.over(), scope, List.of(new Step.Element()), inner);
                statements(each.body(), inner);
            }
            case Statement.Define define -> {
                scope.bind(define.name(), new Binding.Function(define.function(), scope, define.decorated()));
                expression(define.function(), scope);
            }
            case Statement.Declare declare -> {
                scope.bind(declare.name(), new Binding.Declared(declare, scope));
                statements(declare.body(), open(declare, Scope.Of.CLASS, scope, declare.span()));
            }
            case Statement.Alias alias -> scope.bind(alias.name(), new Binding.Alias(alias, scope));
            case Statement.Import(String module, String member, String local, Span span) -> {
                Binding.Imported imported = new Binding.Imported(module, local.equals("static *") ? "*" : member);
                if (imported.member().equals("*")) {
                    wildcards.add(imported);
                }
                if (!member.equals("*")) {
                    scope.bind(local, imported);
                }
            }
            case Statement.Export(String name, Expression value) -> {
                exports.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
                expression(value, scope);
            }
            case Statement.Return(Expression value) -> expression(value, scope);
        }
    }

    private void expression(Expression expression, Scope scope) {
        switch (expression) {
            case Expression.Function function -> function(function, scope);
            case Expression.Each each -> {
                expression(each.over(), scope);
                Scope inner = open(each, Scope.Of.CODE, scope, each.span());
                bind(each.target(), each.over(), scope, List.of(new Step.Element()), inner);
                each.conditions().forEach(it -> expression(it, inner));
                expression(each.body(), inner);
            }
            case Expression.Call call -> {
                calls.add(new Called(call, scope));
                Parts.of(call).forEach(it -> expression(it, scope));
            }
            default -> Parts.of(expression).forEach(it -> expression(it, scope));
        }
    }

    private void function(Expression.Function function, Scope scope) {
        Scope inner = open(function, Scope.Of.CODE, scope, function.span());
        for (int i = 0; i < function.parameters().size(); i++) {
            Expression.Parameter parameter = function.parameters().get(i);
            parameter.otherwise().ifPresent(it -> expression(it, scope));
            parameter(parameter.pattern(), function, i, List.of(), inner);
        }
        statements(function.body(), inner);
    }

    private void parameter(Pattern pattern, Expression.Function function, int index, List<Step> steps, Scope scope) {
        switch (pattern) {
            case Pattern.Named(Span span, String name, Optional<Type> type) ->
                scope.bind(name, new Binding.Parameter(span, function, index, name, steps, type, scope));
            case Pattern.Keyed(List<Pattern.Key> keys) ->
                keys.forEach(
                        key -> parameter(key.pattern(), function, index, then(steps, new Step.Key(key.name())), scope));
            case Pattern.Listed(Span at, List<Pattern> items, int least, boolean more) -> {
                for (int i = 0; i < items.size(); i++) {
                    parameter(items.get(i), function, index, then(steps, new Step.Item(i)), scope);
                }
            }
            case Pattern.Put put -> {}
        }
    }

    private void bind(Pattern pattern, Expression value, Scope valueScope, List<Step> steps, Scope scope) {
        switch (pattern) {
            case Pattern.Named(Span span, String name, Optional<Type> type) ->
                scope.bind(name, new Binding.Value(span, value, valueScope, steps, type));
            case Pattern.Keyed(List<Pattern.Key> keys) ->
                keys.forEach(
                        key -> bind(key.pattern(), value, valueScope, then(steps, new Step.Key(key.name())), scope));
            case Pattern.Listed(Span at, List<Pattern> items, int least, boolean more) -> {
                for (int i = 0; i < items.size(); i++) {
                    bind(items.get(i), value, valueScope, then(steps, new Step.Item(i)), scope);
                }
            }
            case Pattern.Put(Expression target) ->
                put(target, new Binding.Value(target.span(), value, valueScope, steps, Optional.empty()), scope);
        }
    }

    private void put(Expression target, Binding binding, Scope scope) {
        switch (target) {
            case Expression.Name(Span span, String name) -> {
                if (!isAdded(target, binding) || added.add(new Added(name, scope))) {
                    puts.add(new Put(name, scope, binding));
                }
            }
            case Expression.Member member
            when Parts.isSelf(member.of()) -> scope.nearestClass().ifPresent(it -> it.bind(member.name(), binding));
            default -> {
                changed.add(new Changed(target, binding, scope));
                expression(target, scope);
            }
        }
    }

    /** Of many {@code a += b} one tells that there are others; each would depend on each. */
    private static boolean isAdded(Expression target, Binding binding) {
        return binding instanceof Binding.Value value
                && value.expression() instanceof Expression.Join join
                && join.parts().getFirst().span().equals(target.span());
    }

    private static List<Step> then(List<Step> steps, Step step) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step);
        return List.copyOf(all);
    }
}
