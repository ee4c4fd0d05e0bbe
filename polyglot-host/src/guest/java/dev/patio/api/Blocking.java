package dev.patio.api;

import java.time.Duration;

/** Calls that may wait. */
final class Blocking {
    /** Without a limit, for the host. */
    static final long FOREVER = -1;

    private Blocking() {}

    static long nanos(Duration timeout) {
        if (timeout.isNegative()) {
            return 0;
        }
        return timeout.compareTo(Duration.ofNanos(Long.MAX_VALUE)) < 0 ? timeout.toNanos() : FOREVER;
    }

    /**
     * What a call gave once it has waited, as {@link Views#of}.
     *
     * @throws PatioException if the thread was interrupted and nothing had come
     */
    static Object await(Object handed) {
        return await(handed, false);
    }

    /** As {@link #await} for a message. */
    static Object message(Object handed) {
        return await(handed, true);
    }

    private static Object await(Object handed, boolean passing) {
        Object now = handed;
        boolean interrupted = false;
        try {
            while (now != null) {
                Parcel parcel = Parcel.of(now);
                byte tag = parcel.tag();
                if (tag != Tag.WAITING) {
                    return passing ? Views.passing(now, tag, parcel) : Views.opened(now, tag, parcel);
                }
                if (Thread.interrupted()) {
                    interrupted = true;
                    if (Host.CANCEL.truth(now)) {
                        throw new PatioException(Host.TEXT.text("interrupted"));
                    }
                }
                now = Host.RESUME.call(now, Place.ofCaller(), Place.threads());
            }
            return null;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
