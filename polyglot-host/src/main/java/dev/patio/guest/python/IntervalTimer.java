package dev.patio.guest.python;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The one real-time timer of a program, as {@code setitimer} knows it. Its thread starts with its first use. */
final class IntervalTimer implements AutoCloseable {
    private static final double NANOS = 1e9;

    private final Runnable expired;
    private ScheduledExecutorService executor;
    private ScheduledFuture<?> pending;
    private double interval;

    IntervalTimer(Runnable expired) {
        this.expired = expired;
    }

    /** Sets the timer, in seconds; 0 stops it. */
    synchronized void set(double first, double interval) {
        if (pending != null) {
            pending.cancel(false);
            pending = null;
        }
        this.interval = first > 0 ? interval : 0;
        if (first <= 0) {
            return;
        }
        if (executor == null) {
            executor = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("python-timer").factory());
        }
        pending = interval > 0
                ? executor.scheduleAtFixedRate(expired, nanos(first), nanos(interval), TimeUnit.NANOSECONDS)
                : executor.schedule(expired, nanos(first), TimeUnit.NANOSECONDS);
    }

    private static long nanos(double seconds) {
        return Math.max(1, (long) (seconds * NANOS));
    }

    synchronized double left() {
        return pending == null ? 0 : Math.max(0, pending.getDelay(TimeUnit.NANOSECONDS) / NANOS);
    }

    synchronized double interval() {
        return interval;
    }

    @Override
    public synchronized void close() {
        if (executor != null) {
            executor.shutdownNow();
        }
    }
}
