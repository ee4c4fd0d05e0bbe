package dev.patio.guest.python.shared;

import com.oracle.graal.python.builtins.objects.PNone;
import com.oracle.graal.python.builtins.objects.floats.PFloat;
import com.oracle.graal.python.builtins.objects.ints.PInt;
import com.oracle.graal.python.runtime.GilNode;
import com.oracle.truffle.api.TruffleSafepoint;
import dev.patio.shared.SpaceException;
import dev.patio.shared.SpaceException.Kind;
import dev.patio.shared.Wait;
import dev.patio.text.Messages;
import java.util.Optional;

/** Waits as a blocking call of Python: other threads of the program go on, signals and the program's end are heard. */
final class Blocking {
    private static final double NANOS = 1e9;

    private Blocking() {}

    /**
     * Waits until it is done.
     *
     * @param timeout None or seconds
     */
    static Wait until(Wait wait, Object timeout) {
        if (wait.isDone()) {
            return wait;
        }
        Optional<Long> deadline = seconds(timeout).map(s -> System.nanoTime() + (long) (s * NANOS));
        GilNode gil = GilNode.getUncached();
        gil.release(true);
        boolean whole = false;
        try {
            TruffleSafepoint.setBlockedThreadInterruptible(null, w -> w.await(deadline), wait);
            whole = true;
        } finally {
            gil.acquire();
            if (!whole) {
                wait.cancel();
            }
        }
        if (wait.isDone() || !wait.cancel()) {
            return wait;
        }
        throw new SpaceException(Kind.TIMEOUT, Messages.text("shared.timeout", wait.what()));
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
