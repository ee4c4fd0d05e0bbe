package dev.patio.guest.javascript.binding;

import com.oracle.truffle.api.TruffleSafepoint;

/** Waits of the program's own thread, which a pause or the end of the program interrupts. */
final class Blocking {
    private Blocking() {}

    static void sleep(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        TruffleSafepoint.setBlockedThreadInterruptible(
                null,
                until -> {
                    long left = (until - System.nanoTime()) / 1_000_000;
                    if (left > 0) {
                        Thread.sleep(left);
                    }
                },
                end);
    }
}
