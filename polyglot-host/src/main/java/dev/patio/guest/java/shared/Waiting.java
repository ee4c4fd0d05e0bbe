package dev.patio.guest.java.shared;

import com.oracle.truffle.api.TruffleSafepoint;
import dev.patio.shared.SpaceException;
import dev.patio.shared.SpaceException.Kind;
import dev.patio.shared.Wait;
import dev.patio.text.Messages;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A guest thread that waits. It can be paused and killed. An interruption goes to the guest, which knows whether it was
 * meant; so does a wait that takes long, for the guest to tell where in the program that is.
 */
final class Waiting {
    static final long FOREVER = -1;

    /** Whoever waits for longer tells where, which would cost short waits too much. */
    private static final long SHORT = TimeUnit.MILLISECONDS.toNanos(50);

    /** How often the guest counts its threads after that. */
    private static final long LONG = TimeUnit.SECONDS.toNanos(1);

    private final Wait wait;
    private final Function<Wait, Object> result;
    private final Blocked blocked;
    private final Optional<Long> deadline;
    private boolean counted;
    private boolean entered;

    /**
     * Begins to wait.
     *
     * @param result what the guest is given of a wait that is done
     * @param nanos for how long, or {@link #FOREVER}
     */
    Waiting(Wait wait, Function<Wait, Object> result, Blocked blocked, long nanos) {
        this.wait = wait;
        this.result = result;
        this.blocked = blocked;
        this.deadline = nanos == FOREVER ? Optional.empty() : Optional.of(System.nanoTime() + nanos);
    }

    /** Gives the result, or this where the guest is to look after the wait: it then cancels or resumes. */
    Object await() {
        if (!wait.isDone()) {
            block();
        }
        if (wait.isDone()) {
            return result.apply(wait);
        }
        if (deadline.isPresent() && deadline.get() - System.nanoTime() <= 0) {
            if (wait.cancel()) {
                throw new SpaceException(Kind.TIMEOUT, Messages.text("shared.timeout", wait.what()));
            }
            return result.apply(wait);
        }
        return this;
    }

    /**
     * Goes on waiting.
     *
     * @param where the line of the program that waits
     * @param threads how many threads of the program live
     */
    Object resume(String where, int threads) {
        deadline.ifPresent(_ -> wait.timed());
        wait.where(where);
        blocked.threads(threads);
        counted = true;
        return await();
    }

    private void block() {
        boolean left = false;
        entered = false;
        blocked.begin(counted);
        try {
            TruffleSafepoint.setBlockedThreadInterruptible(null, Waiting::once, this);
            left = true;
        } finally {
            blocked.end(counted);
            if (!left) {
                wait.abandon();
            }
        }
    }

    /** After an interruption it is called a second time, when the runtime's own reasons for it have been dealt with. */
    private void once() throws InterruptedException {
        if (!entered) {
            entered = true;
            long turn = System.nanoTime() + (counted ? LONG : SHORT);
            wait.await(Optional.of(deadline.filter(end -> end - turn < 0).orElse(turn)));
        }
    }

    /** Whether nothing has come and nothing will. */
    boolean cancel() {
        return wait.cancel();
    }
}
