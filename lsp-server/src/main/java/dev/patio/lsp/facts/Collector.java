package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import dev.patio.lsp.sketch.Pattern;
import dev.patio.lsp.sketch.Statement;
import dev.patio.lsp.source.Span;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through a program and notes what it does with what is shared. */
final class Collector {
    /** What becomes of the value of an expression. */
    private enum Role {
        /** It is bound to a name, called, passed to a function of the file, read from. */
        HELD,
        /** Nobody knows. */
        LOOSE
    }

    private final Meanings meanings;
    private final Scopes scopes;
    private final Calls calls;
    private final Effects found = new Effects();
    private final Set<Expression.Function> local = Collections.newSetFromMap(new IdentityHashMap<>());
    /** There is something else for what they may not give. */
    private final Set<Expression> instead = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Reads reads = new Reads();
    private Role returned = Role.LOOSE;
    private boolean inAsync;
    private boolean usesPatio;

    Collector(Meanings meanings) {
        this.meanings = meanings;
        this.scopes = meanings.unit().scopes();
        this.calls = new Calls(meanings, found, reads);
    }

    Effects found() {
        return found;
    }

    Reads reads() {
        return reads;
    }

    boolean usesPatio() {
        return usesPatio;
    }

    boolean looksAtAll() {
        return calls.looksAtAll();
    }

    List<Refused> refused() {
        return calls.refused();
    }

    List<Blocking> blocking() {
        return calls.blocking();
    }

    /** A function, with those of the file that it calls; what it returns is the caller's. */
    void withWhatItCalls(Expression.Function function) {
        returned = Role.HELD;
        Set<Expression.Function> done = Collections.newSetFromMap(new IdentityHashMap<>());
        local.add(function);
        while (!done.containsAll(local)) {
            for (Expression.Function next : List.copyOf(local)) {
                if (done.add(next)) {
                    statements(next.body(), scopes.of(next));
                }
            }
        }
    }

    void statements(List<Statement> statements, Scope scope) {
        statements.forEach(it -> statement(it, scope));
    }

    private void statement(Statement statement, Scope scope) {
        switch (statement) {
            case Statement.Bind(Pattern target, Expression value) -> {
                boolean kept = !(target instanceof Pattern.Put put)
                        || put.target() instanceof Expression.Name
                        || selfMember(put.target());
                visit(value, scope, kept ? Role.HELD : Role.LOOSE);
                pattern(target, meanings.of(value, scope), scope);
            }
            case Statement.Run(Expression expression) -> visit(expression, scope, Role.HELD);
            case Statement.Block block -> statements(block.statements(), scopes.of(block));
            case Statement.Perhaps perhaps -> statements(perhaps.statements(), scope);
            case Statement.Each each -> {
                if (!each.async()) {
                    calls.iterated(each.over(), scope, inAsync);
                }
                iterated(each.over(), scope);
                pattern(each.target(), meanings.members().elements(meanings.of(each.over(), scope)), scope);
                statements(each.body(), scopes.of(each));
            }
            case Statement.Define define -> visit(define.function(), scope, Role.HELD);
            case Statement.Declare declare -> statements(declare.body(), scopes.of(declare));
            case Statement.Import imported -> {}
            case Statement.Alias alias -> {}
            case Statement.Export(String name, Expression value) -> visit(value, scope, Role.HELD);
            case Statement.Return(Expression value) -> visit(value, scope, returned);
        }
    }

    private static boolean selfMember(Expression target) {
        return target instanceof Expression.Member member && Parts.isSelf(member.of());
    }

    /** Names of fields in a pattern are uses of them. */
    private void pattern(Pattern pattern, List<Meaning> of, Scope scope) {
        switch (pattern) {
            case Pattern.Keyed(List<Pattern.Key> keys) -> {
                for (Pattern.Key key : keys) {
                    reads.field(of, key.name(), key.span());
                    pattern(key.pattern(), meanings.members().at(of, key.name()), scope);
                }
            }
            case Pattern.Listed listed -> {
                reads.taken(of, listed);
                listed.items().forEach(item -> pattern(item, meanings.members().elements(of), scope));
            }
            case Pattern.Put(Expression target) -> visit(target, scope, Role.HELD);
            case Pattern.Named named -> {}
        }
    }

    private void iterated(Expression over, Scope scope) {
        visit(over, scope, Role.HELD);
        channels(over, scope, Kind.RECEIVE);
    }

    private void channels(Expression expression, Scope scope, Kind kind) {
        for (Meaning meaning : meanings.of(expression, scope)) {
            if (meaning instanceof Meaning.Channel(String name)) {
                found.mentions()
                        .add(new Mention(
                                kind, name, named(expression), Optional.empty(), expression.span(), Shape.Any.ANY));
            }
        }
    }

    private static Span named(Expression expression) {
        return expression instanceof Expression.Call call ? Calls.named(call) : expression.span();
    }

    private void visit(Expression expression, Scope scope, Role role) {
        boolean passesOn = expression instanceof Expression.Choice || expression instanceof Expression.Cast;
        if (role == Role.LOOSE && !passesOn) {
            channels(expression, scope, Kind.ESCAPE);
        }
        switch (expression) {
            case Expression.Call call -> call(call, scope);
            case Expression.Function function -> {
                Scope inner = scopes.of(function);
                function.parameters().forEach(it -> {
                    it.otherwise().ifPresent(value -> visit(value, scope, Role.LOOSE));
                    parameter(it.pattern(), inner);
                });
                boolean outside = inAsync;
                inAsync = function.async();
                statements(function.body(), inner);
                inAsync = outside;
            }
            case Expression.Each each -> {
                iterated(each.over(), scope);
                pattern(each.target(), meanings.members().elements(meanings.of(each.over(), scope)), scope);
                each.conditions().forEach(it -> visit(it, scopes.of(each), Role.LOOSE));
                visit(each.body(), scopes.of(each), Role.LOOSE);
            }
            case Expression.Member member -> {
                visit(member.of(), scope, Role.HELD);
                reads.field(meanings.of(member.of(), scope), member.name(), member.nameSpan());
            }
            case Expression.Index index -> {
                visit(index.of(), scope, Role.HELD);
                visit(index.key(), scope, Role.LOOSE);
                if (index.key() instanceof Expression.Text key) {
                    reads.field(
                            meanings.of(index.of(), scope),
                            key.value(),
                            key.inner().orElse(key.span()));
                } else if (!instead.contains(index)) {
                    reads.element(
                            meanings.of(index.of(), scope),
                            index,
                            meanings.unit().source());
                }
            }
            case Expression.Spread spread -> iterated(spread.of(), scope);
            case Expression.Choice choice -> {
                choice.conditions().forEach(it -> visit(it, scope, Role.LOOSE));
                instead.addAll(choice.of());
                choice.of().forEach(it -> visit(it, scope, role));
            }
            case Expression.Cast cast -> visit(cast.of(), scope, role);
            default -> Parts.of(expression).forEach(it -> visit(it, scope, Role.LOOSE));
        }
    }

    private void parameter(Pattern pattern, Scope inner) {
        if (!(pattern instanceof Pattern.Named)) {
            for (Binding binding :
                    inner.own().values().stream().flatMap(List::stream).toList()) {
                if (binding instanceof Binding.Parameter parameter
                        && !parameter.steps().isEmpty()) {
                    destructured(parameter);
                }
            }
        }
    }

    /** {@code ({ price }) => …} reads the field of what is passed. */
    private void destructured(Binding.Parameter parameter) {
        if (parameter.steps().getLast() instanceof Binding.Step.Key) {
            reads.read(meanings.of(parameter), parameter.at());
        }
    }

    private void call(Expression.Call call, Scope scope) {
        usesPatio |= meanings.loading().isInterface(call, scope);
        local.addAll(meanings.callers().functions(call.function(), scope));
        calls.call(call, scope, inAsync);
        boolean taken = calls.takes(call, scope);
        switch (call.function()) {
            case Expression.Member member -> visit(member.of(), scope, Role.HELD);
            case Expression.Name name -> {}
            default -> visit(call.function(), scope, Role.HELD);
        }
        for (Expression.Argument argument : call.arguments()) {
            visit(argument.value(), scope, taken ? Role.HELD : Role.LOOSE);
        }
    }
}
