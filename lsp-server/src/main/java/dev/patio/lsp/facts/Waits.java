package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import dev.patio.lsp.sketch.Statement;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.source.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a file gives to others only after it has waited: within one function, whatever its branches do. */
final class Waits {
    private static final Set<Kind> GIVING = EnumSet.of(Kind.EXPORT, Kind.SEND, Kind.CLOSE);
    private static final String AWAIT = "await";
    /** Of more nothing is known. */
    private static final int MOST = 50;

    private final Unit unit;
    private final Map<Span, List<Mention>> mentions = new HashMap<>();
    private final List<Delayed> found = new ArrayList<>();

    private Waits(Unit unit, Collection<Mention> all) {
        this.unit = unit;
        all.forEach(it ->
                mentions.computeIfAbsent(it.whole(), key -> new ArrayList<>()).add(it));
    }

    static Waits of(Unit unit, Collection<Mention> mentions) {
        Waits waits = new Waits(unit, mentions);
        waits.list(unit.scopes().statements(), List.of());
        return waits;
    }

    List<Delayed> delayed() {
        return List.copyOf(found);
    }

    /** Those that come in any case before the file's own code is over: after a choice it may have ended already. */
    List<Wait> sure() {
        List<Wait> waits = new ArrayList<>();
        for (Statement statement : unit.scopes().statements()) {
            if (statement instanceof Statement.Perhaps || waits.size() >= MOST) {
                break;
            }
            sure(statement, waits);
        }
        return List.copyOf(waits);
    }

    private void list(List<Statement> statements, List<Wait> before) {
        List<Wait> waits = new ArrayList<>(before);
        for (Statement statement : statements) {
            statement(statement, List.copyOf(waits));
            if (waits.size() < MOST) {
                sure(statement, waits);
            }
        }
    }

    private void statement(Statement statement, List<Wait> before) {
        switch (statement) {
            case Statement.Bind bind -> expression(bind.value(), before);
            case Statement.Run run -> expression(run.expression(), before);
            case Statement.Return returned -> expression(returned.value(), before);
            case Statement.Export export -> expression(export.value(), before);
            case Statement.Block block -> list(block.statements(), before);
            case Statement.Perhaps perhaps -> list(perhaps.statements(), before);
            case Statement.Each each -> {
                expression(each.over(), before);
                List<Wait> inside = new ArrayList<>(before);
                sure(statement, inside);
                list(each.body(), inside);
            }
            case Statement.Define define -> list(define.function().body(), List.of());
            case Statement.Declare declare -> list(declare.body(), List.of());
            case Statement.Import imported -> {}
            case Statement.Alias alias -> {}
        }
    }

    private void expression(Expression expression, List<Wait> before) {
        switch (expression) {
            case Expression.Function function -> list(function.body(), List.of());
            case Expression.Each each -> {
                expression(each.over(), before);
                expression(each.body(), before);
            }
            case Expression.Call call -> {
                given(call, before);
                Parts.of(call).forEach(it -> expression(it, before));
            }
            default -> Parts.of(expression).forEach(it -> expression(it, before));
        }
    }

    /** What a call passes is there before it does something. */
    private void given(Expression.Call call, List<Wait> before) {
        for (Mention mention : mentions.getOrDefault(call.span(), List.of())) {
            if (GIVING.contains(mention.kind())) {
                List<Wait> waits = new ArrayList<>(before);
                call.arguments().forEach(it -> sure(it.value(), waits));
                if (!waits.isEmpty()) {
                    found.add(new Delayed(mention, List.copyOf(waits)));
                }
            }
        }
    }

    /** The waits of a statement that come in any case. */
    private void sure(Statement statement, List<Wait> into) {
        switch (statement) {
            case Statement.Bind bind -> sure(bind.value(), into);
            case Statement.Run run -> sure(run.expression(), into);
            case Statement.Export export -> sure(export.value(), into);
            case Statement.Each each -> {
                sure(each.over(), into);
                received(each.over().span(), into);
            }
            default -> {}
        }
    }

    private void sure(Expression expression, List<Wait> into) {
        switch (expression) {
            case Expression.Call call -> {
                Parts.of(call).forEach(it -> sure(it, into));
                waits(call, into);
            }
            case Expression.Function function -> {}
            case Expression.Choice choice -> {}
            case Expression.Each each -> {}
            case Expression.Other other -> {}
            default -> Parts.of(expression).forEach(it -> sure(it, into));
        }
    }

    /** One that nothing but what it waits for ends. */
    private void waits(Expression.Call call, List<Wait> into) {
        String name = call.function() instanceof Expression.Member member
                ? member.name()
                : call.function() instanceof Expression.Name plain ? plain.name() : "";
        if (givesPromise(name) && !isAwaited(call)) {
            return;
        }
        if (Word.of(name).filter(it -> it == Word.IMPORT).isPresent()
                && call.arguments().size() == 1) {
            for (Mention mention : mentions.getOrDefault(call.span(), List.of())) {
                if (mention.kind() == Kind.IMPORT) {
                    into.add(new Wait(Space.EXPORT, mention.name(), mention.at()));
                }
            }
        }
        if (Word.method(name).filter(it -> it == Kind.RECEIVE).isPresent()
                && !name.startsWith("try")
                && call.arguments().isEmpty()) {
            received(call.span(), into);
        }
    }

    private boolean givesPromise(String name) {
        return switch (unit.grammar()) {
            case JAVA, JSON -> false;
            case PYTHON -> name.equals("receive_async");
            default -> name.equals("import") || name.equals("receive");
        };
    }

    /** The sketch leaves that out. */
    private boolean isAwaited(Expression.Call call) {
        String text = unit.source().text();
        return text.startsWith(AWAIT, Text.endBefore(text, call.span().start()) - AWAIT.length());
    }

    private void received(Span whole, List<Wait> into) {
        for (Mention mention : mentions.getOrDefault(whole, List.of())) {
            if (mention.kind() == Kind.RECEIVE) {
                into.add(new Wait(Space.CHANNEL, mention.name(), mention.at()));
            }
        }
    }
}
