package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out what calls can give. */
final class Results {
    /** Functions and methods whose value has the elements of the one that they are given. */
    private static final Set<String> SAME_ELEMENTS =
            Set.of("list", "tuple", "sorted", "reversed", "set", "iter", "stream", "toList", "slice", "values");

    private final Meanings meanings;

    Results(Meanings meanings) {
        this.meanings = meanings;
    }

    List<Meaning> of(Expression.Call call, Scope scope) {
        Optional<List<Meaning>> required = meanings.loading().required(call, scope);
        if (required.isPresent()) {
            return required.get();
        }
        List<Meaning> results = new ArrayList<>();
        for (Meaning function : meanings.of(call.function(), scope)) {
            switch (function) {
                case Meaning.Interface(Word word, String name) -> results.addAll(result(word, call, scope));
                case Meaning.Function it
                when it.scope().unit() == meanings.unit() -> results.addAll(returned(it.function()));
                case Meaning.Function it -> results.addAll(returned(it, call, scope));
                case Meaning.Declared declared ->
                    results.add(new Meaning.Instance(
                            declared.declared(),
                            declared.scope(),
                            meanings.abroad().made(declared, call, scope)));
                default -> results.addAll(method(call, scope));
            }
        }
        return results;
    }

    private List<Meaning> result(Word word, Expression.Call call, Scope scope) {
        return switch (word) {
            case IMPORT ->
                names(call, scope)
                        .map(name -> (Meaning) new Meaning.Shared(Space.EXPORT, name, List.of()))
                        .toList();
            case WATCH ->
                names(call, scope)
                        .map(name ->
                                (Meaning) new Meaning.Many(List.of(new Meaning.Shared(Space.EXPORT, name, List.of()))))
                        .toList();
            case CHANNEL ->
                names(call, scope)
                        .map(name -> (Meaning) new Meaning.Channel(name))
                        .toList();
            case SAME -> value(call, scope);
            case COPY ->
                Stream.concat(value(call, scope).stream(), Meanings.UNKNOWN.stream())
                        .toList();
            case NAMED -> List.of(new Meaning.Patio());
            case EXPORT -> List.of(new Meaning.Scalar(Expression.Scalar.Kind.INTEGER));
            case RETRACT -> List.of(new Meaning.Scalar(Expression.Scalar.Kind.BOOLEAN));
            case EXPORTS, SELECT, SPAWN -> Meanings.UNKNOWN;
        };
    }

    private List<Meaning> value(Expression.Call call, Scope scope) {
        return Arguments.of(call, 0, "value").map(it -> meanings.of(it, scope)).orElse(Meanings.UNKNOWN);
    }

    private Stream<String> names(Expression.Call call, Scope scope) {
        return Arguments.of(call, 0, "name").stream()
                .flatMap(it -> meanings.of(it, scope).stream())
                .flatMap(it -> it instanceof Meaning.Text text ? Stream.of(text.value()) : Stream.empty());
    }

    private List<Meaning> returned(Expression.Function function) {
        List<Meaning> results = new ArrayList<>();
        for (Callers.Given result : meanings.callers().results(function)) {
            results.addAll(meanings.of(result.expression(), result.scope()));
        }
        boolean unknown = results.stream().allMatch(Meaning.Unknown.class::isInstance);
        return unknown ? typed(function) : results;
    }

    /** What the function says of it. */
    private List<Meaning> typed(Expression.Function function) {
        return function.result()
                .<List<Meaning>>map(it ->
                        List.of(new Meaning.Typed(it, meanings.unit().scopes().of(function))))
                .orElse(Meanings.UNKNOWN);
    }

    /** Of a function of another file. */
    private List<Meaning> returned(Meaning.Function function, Expression.Call call, Scope scope) {
        List<Meaning> results = meanings.abroad().visits(function, call, scope).stream()
                .flatMap(it -> it.meanings().results().returned(it.function()).stream())
                .toList();
        return results.isEmpty() ? Meanings.UNKNOWN : results;
    }

    /** Methods of what is shared, and of collections, that give a part of it. */
    private List<Meaning> method(Expression.Call call, Scope scope) {
        if (call.function() instanceof Expression.Name name
                && SAME_ELEMENTS.contains(name.name())
                && !call.arguments().isEmpty()) {
            return meanings.of(call.arguments().getFirst().value(), scope).stream()
                    .map(it ->
                            it instanceof Meaning.Shared || it instanceof Meaning.Items || it instanceof Meaning.Channel
                                    ? (Meaning)
                                            new Meaning.Many(meanings.members().elements(List.of(it)))
                                    : it)
                    .toList();
        }
        if (!(call.function() instanceof Expression.Member member)) {
            return Meanings.UNKNOWN;
        }
        List<Meaning> results = new ArrayList<>();
        for (Meaning of : meanings.of(member.of(), scope)) {
            switch (of) {
                case Meaning.Channel(String name)
                when Word.method(member.name()).filter(it -> it == Kind.RECEIVE).isPresent() ->
                    results.add(new Meaning.Shared(Space.CHANNEL, name, List.of()));
                case Meaning.Shared shared
                when member.name().equals("get") -> {
                    Optional<String> key = Arguments.text(call, 0);
                    results.add(shared.at(key.orElse(FieldUse.ELEMENT)));
                }
                case Meaning.Shared shared when member.name().equals("as") -> results.add(shared);
                case Meaning.Shared shared
                when SAME_ELEMENTS.contains(member.name()) && !member.name().equals("values") ->
                    results.add(new Meaning.Many(List.of(shared.at(FieldUse.ELEMENT))));
                default -> results.add(new Meaning.Unknown());
            }
        }
        return results;
    }
}
