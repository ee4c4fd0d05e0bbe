package dev.patio.shared;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How a thread of a pat sleeps until somebody else ends it. */
abstract class Sleep {
    private final Patience patience;
    private volatile Thread sleeper;

    /** The last one that slept; a wait that is interrupted is still that thread's. */
    private volatile Thread waiter;

    Sleep(Patience patience) {
        this.patience = patience;
    }

    /** Whether there is nothing to wait for any more. */
    public abstract boolean isDone();

    /**
     * Waits until it is done or the time is over. Can be called again after an interruption.
     *
     * @param deadline by {@link System#nanoTime}; empty for ever
     */
    public final void await(Optional<Long> deadline) throws InterruptedException {
        patience.spin(this::isDone);
        waiter = Thread.currentThread();
        sleeper = waiter;
        try {
            while (!isDone()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                long left = deadline.map(d -> d - System.nanoTime()).orElse(TimeUnit.DAYS.toNanos(1));
                if (left <= 0) {
                    return;
                }
                LockSupport.parkNanos(this, left);
            }
        } finally {
            sleeper = null;
        }
    }

    /** The thread that waits by it, if one does. */
    final Optional<Thread> waiter() {
        return Optional.ofNullable(waiter);
    }

    /** To be called when it has become done. */
    final void wake() {
        Thread asleep = sleeper;
        if (asleep != null) {
            LockSupport.unpark(asleep);
        }
    }
}
