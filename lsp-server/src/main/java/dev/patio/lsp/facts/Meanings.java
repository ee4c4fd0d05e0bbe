package dev.patio.lsp.facts;

import dev.patio.lsp.facts.Binding.Step;
import dev.patio.lsp.sketch.Expression;
import dev.patio.lsp.syntax.Grammar;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out what expressions can stand for, without regard to the order in which things happen. */
final class Meanings {
    /** More alternatives are none: a name that can be this many things is not known. */
    private static final int MOST = 64;

    static final List<Meaning> UNKNOWN = List.of(new Meaning.Unknown());

    private static final Set<String> INTERFACES = Set.of("patio", "dev.patio.api.Patio");

    private final Grammar grammar;
    private final Scopes scopes;
    private final Callers callers;
    private final Results results;
    private final IdentityHashMap<Expression, List<Meaning>> known = new IdentityHashMap<>();
    private final IdentityHashMap<Expression.Sequence, List<Meaning>> knownItems = new IdentityHashMap<>();

    Meanings(Grammar grammar, Scopes scopes) {
        this.grammar = grammar;
        this.scopes = scopes;
        this.callers = new Callers(scopes);
        this.results = new Results(grammar, this);
    }

    Callers callers() {
        return callers;
    }

    Results results() {
        return results;
    }

    /** Empty while it is being found out, for what depends on itself. */
    List<Meaning> of(Expression expression, Scope scope) {
        List<Meaning> found = known.get(expression);
        if (found == null) {
            known.put(expression, List.of());
            found = bounded(find(expression, scope));
            known.put(expression, found);
        }
        return found;
    }

    private static List<Meaning> bounded(List<Meaning> meanings) {
        if (meanings.size() < 2) {
            return meanings;
        }
        List<Meaning> distinct = meanings.stream().distinct().toList();
        return distinct.size() > MOST ? UNKNOWN : distinct;
    }

    private List<Meaning> find(Expression expression, Scope scope) {
        return switch (expression) {
            case Expression.Text text -> List.of(new Meaning.Text(text.value(), text.inner(), false));
            case Expression.Scalar scalar -> List.of(new Meaning.Scalar(scalar.kind()));
            case Expression.Name name -> name(name.name(), scope);
            case Expression.Member member -> member(member, scope);
            case Expression.Index index -> index(index, scope);
            case Expression.Call call -> results.of(call, scope);
            case Expression.Sequence sequence -> List.of(new Meaning.Items(sequence, scope));
            case Expression.Dict dict -> List.of(new Meaning.Dict(dict, scope));
            case Expression.Function function -> List.of(new Meaning.Function(function, scope));
            case Expression.Join join ->
                Texts.join(join.parts().stream().map(part -> of(part, scope)).toList());
            case Expression.Each each -> List.of(new Meaning.Many(of(each.body(), scopes.of(each))));
            case Expression.Choice choice ->
                choice.of().stream().flatMap(it -> of(it, scope).stream()).toList();
            case Expression.Spread spread -> UNKNOWN;
            case Expression.Other other -> UNKNOWN;
        };
    }

    private List<Meaning> name(String name, Scope scope) {
        List<Binding> bindings = scope.lookup(name);
        if (!bindings.isEmpty()) {
            return bindings.stream().flatMap(it -> of(it).stream()).toList();
        }
        for (Binding.Imported all : scopes.wildcards()) {
            if (INTERFACES.contains(all.module()) && Word.of(name).isPresent()) {
                return List.of(new Meaning.Interface(Word.of(name).get(), name));
            }
            if (all.module().equals("dev.patio.api") && name.equals("Patio")) {
                return List.of(new Meaning.Patio());
            }
        }
        return UNKNOWN;
    }

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
            case Binding.Imported(String module, String member) -> imported(module, member);
            case Binding.Function(Expression.Function function, Scope scope) ->
                List.of(new Meaning.Function(function, scope));
            case Binding.Declared declared -> List.of(new Meaning.Declared(declared.declared(), declared.scope()));
        };
    }

    private List<Meaning> imported(String module, String member) {
        if (INTERFACES.contains(module)) {
            return member.isEmpty() || member.equals("default") ? List.of(new Meaning.Patio()) : word(member);
        }
        return INTERFACES.contains(module + "." + member) ? List.of(new Meaning.Patio()) : UNKNOWN;
    }

    private static List<Meaning> word(String name) {
        return Word.of(name)
                .<List<Meaning>>map(word -> List.of(new Meaning.Interface(word, name)))
                .orElse(UNKNOWN);
    }

    /** What its callers pass; of one that nobody calls here, its type. */
    private List<Meaning> parameter(Binding.Parameter parameter) {
        List<Meaning> passed = new ArrayList<>();
        for (Callers.Given given : callers.of(parameter)) {
            List<Meaning> meanings = of(given.expression(), given.scope());
            passed.addAll(follow(given.element() ? elements(meanings) : meanings, parameter.steps()));
        }
        if (passed.isEmpty()) {
            return parameter.type().isPresent()
                    ? List.of(new Meaning.Typed(parameter.type().get(), parameter.scope()))
                    : UNKNOWN;
        }
        return passed.stream()
                .map(it -> it instanceof Meaning.Text text ? new Meaning.Text(text.value(), text.literal(), true) : it)
                .toList();
    }

    private List<Meaning> follow(List<Meaning> meanings, List<Step> steps) {
        List<Meaning> at = meanings;
        for (Step step : steps) {
            at = switch (step) {
                case Step.Key(String name) -> at(at, name);
                case Step.Item(int index) -> item(at, index);
                case Step.Element() -> elements(at);
            };
        }
        return at;
    }

    private List<Meaning> item(List<Meaning> meanings, int index) {
        return meanings.stream()
                .flatMap(meaning -> meaning instanceof Meaning.Items(Expression.Sequence sequence, Scope scope)
                                && index < sequence.items().size()
                        ? of(sequence.items().get(index), scope).stream()
                        : elements(List.of(meaning)).stream())
                .toList();
    }

    List<Meaning> elements(List<Meaning> meanings) {
        return meanings.stream().flatMap(this::elements).toList();
    }

    private Stream<Meaning> elements(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Items(Expression.Sequence sequence, Scope scope) -> items(sequence, scope).stream();
            case Meaning.Many(List<Meaning> element) -> element.stream();
            case Meaning.Channel(String name) -> Stream.of(new Meaning.Shared(Space.CHANNEL, name, List.of()));
            case Meaning.Shared shared -> Stream.of(shared.at(FieldUse.ELEMENT));
            default -> UNKNOWN.stream();
        };
    }

    private List<Meaning> items(Expression.Sequence sequence, Scope scope) {
        List<Meaning> found = knownItems.get(sequence);
        if (found == null) {
            knownItems.put(sequence, List.of());
            found = bounded(sequence.items().stream()
                    .flatMap(item -> item instanceof Expression.Spread spread
                            ? elements(of(spread.of(), scope)).stream()
                            : of(item, scope).stream())
                    .toList());
            knownItems.put(sequence, found);
        }
        return found;
    }

    /** A member or an entry. */
    List<Meaning> at(List<Meaning> meanings, String name) {
        return meanings.stream().flatMap(meaning -> at(meaning, name)).toList();
    }

    private Stream<Meaning> at(Meaning meaning, String name) {
        return switch (meaning) {
            case Meaning.Patio() -> name.equals("default") ? Stream.of(meaning) : word(name).stream();
            case Meaning.Dict(Expression.Dict dict, Scope scope) -> {
                List<Meaning> found = dict.entries().stream()
                        .filter(entry -> entry.key().equals(name))
                        .flatMap(entry -> of(entry.value(), scope).stream())
                        .toList();
                yield found.isEmpty() ? UNKNOWN.stream() : found.stream();
            }
            case Meaning.Declared declared -> classMember(declared.declared(), name);
            case Meaning.Instance instance -> classMember(instance.declared(), name);
            case Meaning.Shared shared -> Stream.of(shared.at(name));
            default -> UNKNOWN.stream();
        };
    }

    private Stream<Meaning> classMember(Object declared, String name) {
        List<Binding> bindings =
                Optional.ofNullable(scopes.of(declared)).map(it -> it.own(name)).orElse(List.of());
        return bindings.isEmpty() ? UNKNOWN.stream() : bindings.stream().flatMap(it -> of(it).stream());
    }

    private List<Meaning> member(Expression.Member member, Scope scope) {
        if (Parts.isSelf(member.of())) {
            List<Binding> own =
                    scope.nearestClass().map(it -> it.own(member.name())).orElse(List.of());
            return own.isEmpty()
                    ? UNKNOWN
                    : own.stream().flatMap(it -> of(it).stream()).toList();
        }
        if (grammar == Grammar.JAVA && member.name().equals("Patio") && isPackage(member.of())) {
            return List.of(new Meaning.Patio());
        }
        return at(of(member.of(), scope), member.name());
    }

    private static boolean isPackage(Expression of) {
        return of instanceof Expression.Member api
                && api.name().equals("api")
                && api.of() instanceof Expression.Member patio
                && patio.name().equals("patio")
                && patio.of() instanceof Expression.Name dev
                && dev.name().equals("dev");
    }

    private List<Meaning> index(Expression.Index index, Scope scope) {
        List<Meaning> of = of(index.of(), scope);
        return index.key() instanceof Expression.Text key ? at(of, key.value()) : elements(of);
    }
}
