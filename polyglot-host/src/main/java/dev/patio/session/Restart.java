package dev.patio.session;

import java.time.Duration;

/**
 * When a program that ended is started again.
 *
 * @param limit how many times at most; a start that lived longer than {@code maxDelay} begins the count anew
 * @param delay the wait before the first new start, doubled with every further one
 * @param maxDelay the longest wait
 */
public record Restart(Policy policy, int limit, Duration delay, Duration maxDelay) {
    public enum Policy {
        NO,
        ON_FAILURE,
        ALWAYS
    }

    private static final int DEFAULT_LIMIT = 5;

    public static final Restart NEVER = of(Policy.NO);

    public static Restart of(Policy policy) {
        return new Restart(policy, DEFAULT_LIMIT, Duration.ofMillis(100), Duration.ofSeconds(10));
    }

    boolean applies(Outcome outcome) {
        return switch (policy) {
            case NO -> false;
            case ON_FAILURE -> outcome.status() != 0;
            case ALWAYS -> true;
        };
    }

    /** The wait before new start number {@code attempt}, counted from 0. */
    Duration delay(int attempt) {
        Duration grown = delay.multipliedBy(1L << Math.min(attempt, 30));
        return grown.compareTo(maxDelay) > 0 ? maxDelay : grown;
    }
}
