package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import dev.patio.lsp.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** What a file does to maps and lists after it has made them, without regard to the order in which things happen. */
final class Changes {
    /** Something that is put into a map or a list. */
    sealed interface Change {
        record Entry(String key, List<Meaning> value) implements Change {}

        record Element(List<Meaning> value) implements Change {}

        /** Nobody can see what. */
        record Unseen() implements Change {}
    }

    private static final Change UNSEEN = new Change.Unseen();

    private final IdentityHashMap<Object, List<Change>> changes = new IdentityHashMap<>();
    /** Maps and lists in others that a function handed out, to where nobody sees them. */
    private final List<Meaning> handedOut = new ArrayList<>();

    private boolean changesUnknown;

    Changes(Unit unit) {
        find(unit.meanings(), unit.scopes().top().span());
        if (changesUnknown) {
            handedOut.forEach(it -> add(it, UNSEEN));
        }
    }

    /** Of a map or a list. */
    List<Change> of(Meaning made) {
        return changes.getOrDefault(identity(made), List.of());
    }

    /** The place that made it, by which it is known wherever it gets to. */
    private static Object identity(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Dict dict -> dict.dict();
            case Meaning.Items items -> items.sequence();
            default -> meaning;
        };
    }

    private void add(Meaning to, Change change) {
        switch (to) {
            case Meaning.Typed typed -> add(typed.seen(), change);
            case Meaning.Dict dict -> note(to, change);
            case Meaning.Items items -> note(to, change);
            case Meaning.Many many -> note(to, change);
            case Meaning.Unknown unknown -> changesUnknown = true;
            default -> {}
        }
    }

    private void note(Meaning to, Change change) {
        changes.computeIfAbsent(identity(to), key -> new ArrayList<>()).add(change);
    }

    /** @param within a function, or a file as a whole */
    private void find(Meanings meanings, Span within) {
        Scopes scopes = meanings.unit().scopes();
        for (Scopes.Changed put : scopes.changed()) {
            if (within.contains(put.target().span())) {
                put(put.target(), put.binding(), put.scope(), meanings);
            }
        }
        for (Scopes.Called called : scopes.calls()) {
            if (within.contains(called.call().span())) {
                call(called.call(), called.scope(), meanings);
            }
        }
    }

    private void put(Expression target, Binding value, Scope scope, Meanings meanings) {
        switch (target) {
            case Expression.Member member ->
                meanings.of(member.of(), scope)
                        .forEach(it -> add(it, new Change.Entry(member.name(), meanings.of(value))));
            case Expression.Index index -> {
                List<Meaning> keys = meanings.of(index.key(), scope);
                meanings.of(index.of(), scope).forEach(it -> at(it, index.key(), keys, meanings.of(value)));
            }
            default -> {}
        }
    }

    private void at(Meaning of, Expression key, List<Meaning> keys, List<Meaning> value) {
        boolean named = !keys.isEmpty() && keys.stream().allMatch(Meaning.Text.class::isInstance);
        if (named) {
            keys.forEach(it -> add(of, new Change.Entry(((Meaning.Text) it).value(), value)));
        } else {
            boolean one = !(of instanceof Meaning.Dict) && !(key instanceof Expression.Other);
            add(of, one ? new Change.Element(value) : UNSEEN);
        }
    }

    private void call(Expression.Call call, Scope scope, Meanings meanings) {
        if (call.function() instanceof Expression.Member member) {
            List<Meaning> of = meanings.of(member.of(), scope);
            LibraryCalls.of(member.name(), call, it -> meanings.of(it, scope))
                    .forEach(change -> of.forEach(it -> add(it, change)));
        }
        if (LibraryCalls.givesBack(call)) {
            call.arguments().forEach(it -> handedOut.addAll(meanings.of(it.value(), scope)));
        }
        if (LibraryCalls.handsOut(call)) {
            Parts.of(call).forEach(it -> handOut(it, scope, meanings));
        }
        if (meanings.callers().isLocal(call.function(), scope)) {
            return; // what it does to its parameters is seen there
        }
        List<Abroad.Visit> visits = meanings.of(call.function(), scope).stream()
                .flatMap(it -> meanings.abroad().visits(it, call, scope).stream())
                .toList();
        visits.forEach(it -> find(it.meanings(), it.function().span()));
        if (visits.isEmpty() && !isKnown(call, scope, meanings)) {
            for (int i = 0; i < call.arguments().size(); i++) {
                if (LibraryCalls.mayChange(call, i)) {
                    meanings.of(call.arguments().get(i).value(), scope).forEach(it -> add(it, UNSEEN));
                }
            }
        }
    }

    /** Of what is called on, or given. */
    private void handOut(Expression expression, Scope scope, Meanings meanings) {
        Expression held = expression instanceof Expression.Member member ? member.of() : expression;
        for (Meaning meaning : meanings.of(held, scope)) {
            if (meaning instanceof Meaning.Dict dict) {
                dict.dict().entries().forEach(it -> handedOut.addAll(meanings.of(it.value(), dict.scope())));
            } else {
                handedOut.addAll(meanings.members().elements(List.of(meaning)));
            }
        }
    }

    /** Whether it leaves what it is passed as it is: functions of the interface, methods of channels, records. */
    private static boolean isKnown(Expression.Call call, Scope scope, Meanings meanings) {
        boolean channel = call.function() instanceof Expression.Member member
                && meanings.of(member.of(), scope).stream().anyMatch(Meaning.Channel.class::isInstance);
        return channel
                || meanings.of(call.function(), scope).stream()
                        .anyMatch(it -> it instanceof Meaning.Interface
                                || (it instanceof Meaning.Declared made
                                        && made.declared().data()));
    }
}
