package dev.patio.guest.java.shared;

import com.oracle.truffle.api.TruffleSafepoint;
import dev.patio.shared.SpaceException;
import dev.patio.shared.SpaceException.Kind;
import dev.patio.shared.Wait;
import dev.patio.text.Messages;
import java.util.Optional;
import java.util.function.Function;

/** A guest thread that waits. It can be paused and killed; an interruption goes to the guest, which knows whether it was meant. */
final class Waiting {
    static final long FOREVER = -1;

    private final Wait wait;
    private final Function<Wait, Object> result;
    private final Optional<Long> deadline;
    private boolean entered;

    /**
     * Begins to wait.
     *
     * @param result what the guest is given of a wait that is done
     * @param nanos for how long, or {@link #FOREVER}
     */
    Waiting(Wait wait, Function<Wait, Object> result, long nanos) {
        this.wait = wait;
        this.result = result;
        this.deadline = nanos == FOREVER ? Optional.empty() : Optional.of(System.nanoTime() + nanos);
    }

    /** Gives the result, or this where somebody interrupted the thread: the guest then cancels or resumes. */
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

    private void block() {
        boolean left = false;
        entered = false;
        try {
            TruffleSafepoint.setBlockedThreadInterruptible(null, Waiting::once, this);
            left = true;
        } finally {
            if (!left) {
                wait.cancel();
            }
        }
    }

    /** After an interruption it is called a second time, when the runtime's own reasons for it have been dealt with. */
    private void once() throws InterruptedException {
        if (!entered) {
            entered = true;
            wait.await(deadline);
        }
    }

    /** Whether nothing has come and nothing will. */
    boolean cancel() {
        return wait.cancel();
    }
}
