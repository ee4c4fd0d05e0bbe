package dev.patio.debug.protocol;

import java.util.concurrent.CompletableFuture;

/**
 * The answer to a request.
 *
 * @param then what is to happen once it is written
 */
record Reply(CompletableFuture<?> body, Runnable then) {
    static Reply of(Object body) {
        return new Reply(CompletableFuture.completedFuture(body), Reply::nothing);
    }

    /** A body that another thread makes. */
    static Reply later(CompletableFuture<?> body) {
        return new Reply(body, Reply::nothing);
    }

    /** Without a body. */
    static Reply done() {
        return of(null);
    }

    Reply then(Runnable next) {
        return new Reply(body, next);
    }

    private static void nothing() {}
}
