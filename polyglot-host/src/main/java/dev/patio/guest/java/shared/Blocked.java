package dev.patio.guest.java.shared;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether all threads of a program are blocked in waits. The program counts its threads when one of them has waited for a
 * while, and again and again as long as it does; only waits of which this has been done are sure. Any thread.
 */
final class Blocked {
    private final AtomicInteger sure = new AtomicInteger();
    private final AtomicInteger unsure = new AtomicInteger();
    private volatile int threads = Integer.MAX_VALUE;

    void begin(boolean counted) {
        (counted ? sure : unsure).incrementAndGet();
    }

    void end(boolean counted) {
        (counted ? sure : unsure).decrementAndGet();
    }

    /** So many live now. */
    void threads(int count) {
        threads = count;
    }

    boolean areAll() {
        return unsure.get() == 0 && sure.get() >= threads;
    }
}
