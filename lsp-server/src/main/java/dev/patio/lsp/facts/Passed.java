package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Expression;
import java.util.IdentityHashMap;
import java.util.Optional;

/** What a caller in another file passes to functions. */
final class Passed {
    static final Passed NOTHING = new Passed(new IdentityHashMap<>(), 0);

    /** A call, the names that are known there, and what they stand for there. */
    record Given(Expression.Call call, Scope scope, Meanings meanings) {}

    private final IdentityHashMap<Expression.Function, Given> calls;
    private final int depth;

    private Passed(IdentityHashMap<Expression.Function, Given> calls, int depth) {
        this.calls = calls;
        this.depth = depth;
    }

    Passed with(Expression.Function function, Given given) {
        IdentityHashMap<Expression.Function, Given> more = new IdentityHashMap<>(calls);
        more.put(function, given);
        return new Passed(more, Math.max(depth, given.meanings().passed().depth + 1));
    }

    Optional<Given> to(Expression.Function function) {
        return Optional.ofNullable(calls.get(function));
    }

    /** How many files lie between the call and the file whose facts are wanted. */
    int depth() {
        return depth;
    }
}
