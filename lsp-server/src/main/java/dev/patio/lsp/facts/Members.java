package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import dev.patio.lsp.sketch.Statement;
import dev.patio.lsp.syntax.Grammar;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the parts of values stand for: members, entries, elements. */
final class Members {
    private final Meanings meanings;
    private final IdentityHashMap<Expression.Sequence, List<Meaning>> knownItems = new IdentityHashMap<>();

    Members(Meanings meanings) {
        this.meanings = meanings;
    }

    List<Meaning> of(Expression.Member member, Scope scope) {
        if (Parts.isSelf(member.of())) {
            List<Binding> own =
                    scope.nearestClass().map(it -> it.own(member.name())).orElse(List.of());
            return own.isEmpty()
                    ? Meanings.UNKNOWN
                    : own.stream().flatMap(it -> meanings.of(it).stream()).toList();
        }
        if (meanings.unit().grammar() == Grammar.JAVA && member.name().equals("Patio") && isPackage(member.of())) {
            return List.of(new Meaning.Patio());
        }
        return at(meanings.of(member.of(), scope), member.name());
    }

    private static boolean isPackage(Expression of) {
        return of instanceof Expression.Member api
                && api.name().equals("api")
                && api.of() instanceof Expression.Member patio
                && patio.name().equals("patio")
                && patio.of() instanceof Expression.Name dev
                && dev.name().equals("dev");
    }

    List<Meaning> of(Expression.Index index, Scope scope) {
        List<Meaning> of = meanings.of(index.of(), scope);
        return index.key() instanceof Expression.Text key ? at(of, key.value()) : elements(of);
    }

    /** A member or an entry. */
    List<Meaning> at(List<Meaning> of, String name) {
        return of.stream().flatMap(meaning -> at(meaning, name)).toList();
    }

    private Stream<Meaning> at(Meaning meaning, String name) {
        return switch (meaning) {
            case Meaning.Patio() -> name.equals("default") ? Stream.of(meaning) : Loading.word(name).stream();
            case Meaning.Module(Unit unit) ->
                orUnknown(unit.meanings().loading().member(name));
            case Meaning.Dict(Expression.Dict dict, Scope scope) ->
                orUnknown(dict.entries().stream()
                        .filter(entry -> entry.key().equals(name))
                        .flatMap(entry -> meanings.of(entry.value(), scope).stream())
                        .toList());
            case Meaning.Declared(Statement.Declare declared, Scope scope) ->
                classMember(declared, scope, name, Optional.empty());
            case Meaning.Instance(Statement.Declare declared, Scope scope, Optional<Passed> made) ->
                classMember(declared, scope, name, made);
            case Meaning.Shared shared -> Stream.of(shared.at(name));
            case Meaning.Typed typed -> at(typed.seen(), name);
            default -> Meanings.UNKNOWN.stream();
        };
    }

    private static Stream<Meaning> orUnknown(List<Meaning> found) {
        return found.isEmpty() ? Meanings.UNKNOWN.stream() : found.stream();
    }

    private Stream<Meaning> classMember(Statement.Declare declared, Scope scope, String name, Optional<Passed> made) {
        Unit unit = scope.unit();
        Meanings there = made.map(it -> meanings.abroad().in(unit, it))
                .orElse(unit == meanings.unit() ? meanings : unit.meanings());
        return orUnknown(Optional.ofNullable(unit.scopes().of(declared)).stream()
                .flatMap(inside -> inside.own(name).stream())
                .flatMap(it -> there.of(it).stream())
                .map(it -> it instanceof Meaning.Function method
                        ? new Meaning.Function(method.function(), method.scope(), made)
                        : it)
                .toList());
    }

    List<Meaning> item(List<Meaning> of, int index) {
        return of.stream()
                .flatMap(meaning -> meaning instanceof Meaning.Items(Expression.Sequence sequence, Scope scope)
                                && index < sequence.items().size()
                        ? meanings.of(sequence.items().get(index), scope).stream()
                        : elements(List.of(meaning)).stream())
                .toList();
    }

    List<Meaning> elements(List<Meaning> of) {
        return of.stream().flatMap(this::elements).toList();
    }

    private Stream<Meaning> elements(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Items(Expression.Sequence sequence, Scope scope) -> items(sequence, scope).stream();
            case Meaning.Many(List<Meaning> element) -> element.stream();
            case Meaning.Channel(String name) -> Stream.of(new Meaning.Shared(Space.CHANNEL, name, List.of()));
            case Meaning.Shared shared -> Stream.of(shared.at(FieldUse.ELEMENT));
            case Meaning.Typed typed -> elements(typed.seen());
            default -> Meanings.UNKNOWN.stream();
        };
    }

    private List<Meaning> items(Expression.Sequence sequence, Scope scope) {
        List<Meaning> found = knownItems.get(sequence);
        if (found == null) {
            knownItems.put(sequence, List.of());
            found = Meanings.bounded(sequence.items().stream()
                    .flatMap(item -> item instanceof Expression.Spread spread
                            ? elements(meanings.of(spread.of(), scope)).stream()
                            : meanings.of(item, scope).stream())
                    .toList());
            knownItems.put(sequence, found);
        }
        return found;
    }
}
