package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import dev.patio.lsp.sketch.Statement;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.syntax.Grammar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds what has no frozen form in a value that is written down. Of what a run may change, nothing is said. */
final class Refusals {
    private static final int DEEPEST = 8;

    private static final Map<String, String> PYTHON = Map.ofEntries(
            Map.entry("threading.Lock", "a threading.Lock"),
            Map.entry("threading.RLock", "a threading.RLock"),
            Map.entry("threading.Condition", "a threading.Condition"),
            Map.entry("threading.Event", "a threading.Event"),
            Map.entry("threading.Semaphore", "a threading.Semaphore"),
            Map.entry("threading.BoundedSemaphore", "a threading.BoundedSemaphore"),
            Map.entry("threading.Barrier", "a threading.Barrier"),
            Map.entry("threading.Thread", "a threading.Thread"),
            Map.entry("socket.socket", "a socket.socket"),
            Map.entry("io.StringIO", "an io.StringIO"),
            Map.entry("open", "an open file"));
    private static final Map<String, String> SCRIPT = Map.of(
            "Symbol", "a symbol",
            "WeakMap", "a WeakMap",
            "WeakSet", "a WeakSet",
            "WeakRef", "a WeakRef",
            "Proxy", "a Proxy");
    private static final Map<String, String> JAVA = Map.of(
            "Thread", "a Thread",
            "ReentrantLock", "a ReentrantLock",
            "Semaphore", "a Semaphore",
            "CountDownLatch", "a CountDownLatch",
            "AtomicInteger", "an AtomicInteger",
            "AtomicLong", "an AtomicLong",
            "AtomicBoolean", "an AtomicBoolean",
            "CompletableFuture", "a CompletableFuture");

    private final Grammar grammar;
    private final Consumer<Refused> found;

    Refusals(Grammar grammar, Consumer<Refused> found) {
        this.grammar = grammar;
        this.found = found;
    }

    /** Looks into a value that is shared under a name. */
    void of(String name, Expression value, Scope scope) {
        find(value, scope, name, 0);
    }

    private void find(Expression value, Scope scope, String path, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        switch (value) {
            case Expression.Dict dict ->
                dict.entries().stream()
                        .filter(it -> !it.key().isEmpty())
                        .forEach(it -> find(it.value(), scope, path + "[\"" + it.key() + "\"]", depth + 1));
            case Expression.Sequence sequence -> {
                List<Expression> items = sequence.items();
                for (int i = 0; i < items.size() && !(items.get(i) instanceof Expression.Spread); i++) {
                    find(items.get(i), scope, path + "[" + i + "]", depth + 1);
                }
            }
            case Expression.Cast cast -> find(cast.of(), scope, path, depth + 1);
            default -> what(value, scope).ifPresent(it -> found.accept(new Refused(at(value), path, it)));
        }
    }

    /** Of a function, where it begins. */
    private static Span at(Expression value) {
        int start = value.span().start();
        return value instanceof Expression.Function ? new Span(start, start + 1) : value.span();
    }

    private Optional<String> what(Expression value, Scope scope) {
        return switch (value) {
            case Expression.Function function ->
                Optional.of(grammar == Grammar.JAVA ? "a lambda expression" : "a function");
            case Expression.Cast cast -> what(cast.of(), scope);
            case Expression.Call call ->
                qualified(call.function(), scope).flatMap(it -> Optional.ofNullable(made().get(it)));
            case Expression.Name name -> {
                List<Binding> bindings = scope.lookup(name.name());
                yield bindings.size() == 1 ? what(bindings.getFirst()) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** What a variable holds is followed one step, and not into what could be changed in between. */
    private Optional<String> what(Binding binding) {
        return switch (binding) {
            case Binding.Value value
            when value.steps().isEmpty() && !(value.expression() instanceof Expression.Name) ->
                what(value.expression(), value.scope());
            case Binding.Function function when !function.decorated() -> Optional.of("a function");
            case Binding.Declared(Statement.Declare declared, Scope scope)
            when grammar == Grammar.PYTHON -> Optional.of("the class " + declared.name());
            default -> Optional.empty();
        };
    }

    private Map<String, String> made() {
        return switch (grammar) {
            case PYTHON -> PYTHON;
            case JAVA -> JAVA;
            default -> SCRIPT;
        };
    }

    /** The name of a function or class of the language's library, as it is called there. */
    private Optional<String> qualified(Expression function, Scope scope) {
        if (function instanceof Expression.Member(var span, Expression.Name of, String name, Span at)) {
            return module(of, scope).map(it -> it + "." + name);
        }
        if (!(function instanceof Expression.Name name)) {
            return Optional.empty();
        }
        List<Binding> bindings = scope.lookup(name.name());
        if (bindings.size() == 1 && bindings.getFirst() instanceof Binding.Imported(String module, String member)) {
            return Optional.of(grammar == Grammar.JAVA ? member : module + "." + member);
        }
        return bindings.isEmpty() ? Optional.of(name.name()) : Optional.empty();
    }

    private static Optional<String> module(Expression.Name name, Scope scope) {
        List<Binding> bindings = scope.lookup(name.name());
        return bindings.size() == 1
                        && bindings.getFirst() instanceof Binding.Imported(String module, String member)
                        && member.isEmpty()
                ? Optional.of(module)
                : Optional.empty();
    }
}
