package dev.patio.guest.python.shared;

import com.oracle.graal.python.builtins.objects.PNone;
import com.oracle.graal.python.builtins.objects.floats.PFloat;
import com.oracle.graal.python.builtins.objects.ints.PInt;
import com.oracle.graal.python.runtime.GilNode;
import com.oracle.graal.python.runtime.PythonContext;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.TruffleSafepoint.Interruptible;
import dev.patio.shared.SpaceException;
import dev.patio.shared.SpaceException.Kind;
import dev.patio.shared.Wait;
import dev.patio.text.Messages;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Waits as blocking calls of one program: its other threads go on, signals and the program's end are heard. */
final class Blocking {
    private static final double NANOS = 1e9;

    /** Whoever waits for longer tells where, which would cost short waits too much. */
    private static final long SHORT = TimeUnit.MILLISECONDS.toNanos(50);

    /** GraalPy's own threads, which do nothing by themselves. */
    private static final String SERVICE = "python-";

    private final PythonContext context = PythonContext.get(null);
    private final AtomicInteger blocked = new AtomicInteger();

    /**
     * Waits until it is done.
     *
     * @param timeout None or seconds
     * @param where tells which line of the program waits; with the global lock held
     */
    Wait until(Wait wait, Object timeout, Supplier<String> where) {
        if (wait.isDone()) {
            return wait;
        }
        Optional<Long> deadline = deadline(timeout);
        deadline.ifPresent(_ -> wait.timed());
        boolean whole = false;
        try {
            long aWhile = System.nanoTime() + SHORT;
            block(w -> w.await(Optional.of(deadline.filter(d -> d < aWhile).orElse(aWhile))), wait);
            if (!wait.isDone()) {
                wait.where(where.get());
                block(w -> w.await(deadline), wait);
            }
            whole = true;
        } finally {
            if (!whole) {
                wait.abandon();
            }
        }
        if (wait.isDone() || !wait.cancel()) {
            return wait;
        }
        throw new SpaceException(Kind.TIMEOUT, Messages.text("shared.timeout", wait.what()));
    }

    /** Blocks without the global lock, until another thread ends it. */
    <T> void block(Interruptible<T> action, T object) {
        blocked(1);
        try {
            leave(action, object);
        } finally {
            blocked(-1);
        }
    }

    /** Does something without the global lock. */
    <T> void leave(Interruptible<T> action, T object) {
        GilNode gil = GilNode.getUncached();
        gil.release(true);
        try {
            TruffleSafepoint.setBlockedThreadInterruptible(null, action, object);
        } finally {
            gil.acquire();
        }
    }

    /** So many threads more are blocked until others end it. */
    void blocked(int more) {
        blocked.addAndGet(more);
    }

    /** Whether all threads of the program are blocked here. */
    boolean areAllBlocked() {
        return Arrays.stream(context.getThreads())
                        .filter(thread -> thread.isAlive() && !thread.getName().startsWith(SERVICE))
                        .count()
                <= blocked.get();
    }

    /** When a timeout, None or seconds, is over. */
    static Optional<Long> deadline(Object timeout) {
        return seconds(timeout).map(s -> System.nanoTime() + (long) (s * NANOS));
    }

    private static Optional<Double> seconds(Object timeout) {
        return switch (timeout) {
            case PNone _ -> Optional.empty();
            case Integer whole -> Optional.of((double) whole);
            case Long whole -> Optional.of((double) whole);
            case Double number -> Optional.of(number);
            case PInt whole -> Optional.of(whole.doubleValue());
            case PFloat number -> Optional.of(number.getValue());
            default -> throw new SpaceException(Kind.MISUSE, Messages.text("guest.python.shared.timeout"));
        };
    }
}
