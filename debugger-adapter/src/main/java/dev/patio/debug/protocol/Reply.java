package dev.patio.debug.protocol;

import dev.patio.debug.run.GoingOn;
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

    /** Before a thread goes on: not earlier than what was said of its stop. */
    static Reply before(GoingOn thread, Object body) {
        return new Reply(thread.told().thenApply(_ -> body), thread.begin());
    }

    Reply then(Runnable next) {
        return new Reply(body, next);
    }

    private static void nothing() {}
}
