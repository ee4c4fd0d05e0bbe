package dev.patio.shared;

import dev.patio.shared.SpaceException.Kind;
import dev.patio.text.Messages;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/** How much the space holds: what stands under names, and what waits in channels. Any thread. */
final class Budget {
    private final OptionalLong most;
    private final AtomicLong held = new AtomicLong();

    /** With how many bytes at most, if that matters. */
    Budget(OptionalLong most) {
        this.most = most;
    }

    OptionalLong most() {
        return most;
    }

    long held() {
        return held.get();
    }

    /** The part of it that one holder has. */
    Share share() {
        return new Share();
    }

    /** Guarded by whatever guards its holder. */
    final class Share {
        private long bytes;

        /** More is to be held, unless that would be too much. */
        void take(Object what, long more) {
            long all = held.addAndGet(more);
            if (most.isPresent() && all > most.getAsLong()) {
                held.addAndGet(-more);
                throw new SpaceException(
                        Kind.FULL, Messages.text("shared.full", what, more, all - more, most.getAsLong()));
            }
            bytes += more;
        }

        /** More is held, whatever that comes to: it was taken from here before, or is in exchange for what was. */
        void keep(long more) {
            held.addAndGet(more);
            bytes += more;
        }

        void giveBack(long less) {
            held.addAndGet(-less);
            bytes -= less;
        }

        void giveBackAll() {
            giveBack(bytes);
        }
    }
}
