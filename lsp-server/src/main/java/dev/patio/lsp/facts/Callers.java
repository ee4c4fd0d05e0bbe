package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import dev.patio.lsp.sketch.Pattern;
import dev.patio.lsp.sketch.Statement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who calls the functions of a file, with what; and what they give back. */
final class Callers {
    /**
     * What is passed.
     *
     * @param element whether each of its elements is passed
     * @param of what things stand for with the caller, if that is in another file
     */
    record Given(Expression expression, Scope scope, boolean element, Optional<Meanings> of) {
        Given(Expression expression, Scope scope, boolean element) {
            this(expression, scope, element, Optional.empty());
        }

        List<Meaning> meanings(Meanings here) {
            return of.orElse(here).of(expression, scope);
        }
    }

    private static final Set<String> FOR_EACH = Set.of(
            "forEach",
            "map",
            "filter",
            "flatMap",
            "find",
            "some",
            "every",
            "findIndex",
            "mapToInt",
            "mapToLong",
            "mapToDouble");

    private final Scopes scopes;
    private final IdentityHashMap<Expression.Function, List<Scopes.Called>> calls = new IdentityHashMap<>();
    private final IdentityHashMap<Expression.Function, Scopes.Called> elements = new IdentityHashMap<>();

    Callers(Scopes scopes) {
        this.scopes = scopes;
        for (Scopes.Called called : scopes.calls()) {
            functions(called.call().function(), called.scope())
                    .forEach(it ->
                            calls.computeIfAbsent(it, key -> new ArrayList<>()).add(called));
            if (called.call().function() instanceof Expression.Member member && FOR_EACH.contains(member.name())) {
                called.call().arguments().stream().limit(1).forEach(argument -> {
                    if (argument.value() instanceof Expression.Function function) {
                        elements.put(function, called);
                    }
                });
            }
        }
    }

    /** What is passed for a parameter. */
    List<Given> of(Binding.Parameter parameter) {
        List<Given> given = new ArrayList<>();
        Scopes.Called loop = elements.get(parameter.function());
        if (loop != null && parameter.index() == 0 && loop.call().function() instanceof Expression.Member member) {
            given.add(new Given(member.of(), loop.scope(), true));
        }
        for (Scopes.Called called : calls.getOrDefault(parameter.function(), List.of())) {
            argument(parameter, called.call()).ifPresent(it -> given.add(new Given(it, called.scope(), false)));
        }
        if (!given.isEmpty()) {
            otherwise(parameter).ifPresent(given::add);
        }
        return given;
    }

    /** What a caller in another file passes for a parameter. */
    List<Given> of(Binding.Parameter parameter, Passed.Given passed) {
        return argument(parameter, passed.call())
                .map(it -> new Given(it, passed.scope(), false, Optional.of(passed.meanings())))
                .or(() -> otherwise(parameter))
                .stream()
                .toList();
    }

    private static Optional<Expression> argument(Binding.Parameter parameter, Expression.Call call) {
        int index = parameter.index() - (hasReceiver(parameter.function()) ? 1 : 0);
        return index < 0 ? Optional.empty() : Arguments.of(call, index, parameter.name());
    }

    private static Optional<Given> otherwise(Binding.Parameter parameter) {
        return parameter
                .function()
                .parameters()
                .get(parameter.index())
                .otherwise()
                .map(it -> new Given(it, parameter.scope(), false));
    }

    /** Whether this is a function of the file that gets what it is passed. */
    boolean isLocal(Expression function, Scope scope) {
        return !functions(function, scope).isEmpty();
    }

    private static boolean hasReceiver(Expression.Function function) {
        return !function.parameters().isEmpty()
                && function.parameters().getFirst().pattern() instanceof Pattern.Named first
                && (first.name().equals("self") || first.name().equals("cls"));
    }

    /** The functions of the file that a call can be one of. */
    List<Expression.Function> functions(Expression called, Scope scope) {
        return switch (called) {
            case Expression.Name name -> functions(scope.lookup(name.name()));
            case Expression.Cast cast -> functions(cast.of(), scope);
            case Expression.Member member
            when Parts.isSelf(member.of()) ->
                functions(scope.nearestClass().map(it -> it.own(member.name())).orElse(List.of()));
            case Expression.Member member -> {
                List<Expression.Function> found = new ArrayList<>();
                for (Binding of :
                        member.of() instanceof Expression.Name name ? scope.lookup(name.name()) : List.<Binding>of()) {
                    declared(of).ifPresent(it -> found.addAll(functions(it.own(member.name()))));
                }
                yield found;
            }
            default -> List.of();
        };
    }

    /** The class that a name is, or that what it holds is made of. */
    private Optional<Scope> declared(Binding binding) {
        return switch (binding) {
            case Binding.Declared declared -> Optional.ofNullable(scopes.of(declared.declared()));
            case Binding.Value value
            when value.expression() instanceof Expression.Call call
                    && call.function() instanceof Expression.Name name ->
                value.scope().lookup(name.name()).stream()
                        .flatMap(it -> it instanceof Binding.Declared made
                                ? Optional.ofNullable(scopes.of(made.declared())).stream()
                                : Stream.empty())
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private List<Expression.Function> functions(List<Binding> bindings) {
        List<Expression.Function> found = new ArrayList<>();
        for (Binding binding : bindings) {
            switch (binding) {
                case Binding.Function function -> found.add(function.function());
                case Binding.Value value
                when value.expression() instanceof Expression.Function function -> found.add(function);
                case Binding.Declared declared -> found.addAll(constructors(declared.declared()));
                default -> {}
            }
        }
        return found;
    }

    List<Expression.Function> constructors(Statement.Declare declared) {
        Scope inside = scopes.of(declared);
        return Stream.of("__init__", "constructor", declared.name())
                .flatMap(it -> functions(inside.own(it)).stream())
                .toList();
    }

    List<Given> results(Expression.Function function) {
        List<Given> results = new ArrayList<>();
        results(function.body(), scopes.of(function), results);
        return results;
    }

    private void results(List<Statement> statements, Scope scope, List<Given> into) {
        for (Statement statement : statements) {
            switch (statement) {
                case Statement.Return(Expression value) -> into.add(new Given(value, scope, false));
                case Statement.Block block -> results(block.statements(), scopes.of(block), into);
                case Statement.Perhaps perhaps -> results(perhaps.statements(), scope, into);
                case Statement.Each each -> results(each.body(), scopes.of(each), into);
                default -> {}
            }
        }
    }
}
