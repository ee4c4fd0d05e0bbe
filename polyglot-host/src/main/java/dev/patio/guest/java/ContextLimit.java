package dev.patio.guest.java;

import dev.patio.guest.UsageException;
import dev.patio.text.Messages;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the Java contexts of this process. Each loads its native libraries into a link namespace of its own; glibc
 * has few of them and takes none back, and running out of them cannot be recovered from.
 */
final class ContextLimit {
    /** With {@code glibc.rtld.nns=16}, as the launcher sets it; one namespace is the process's own. */
    private static final int TUNED = 15;

    /** What the default leaves, as tried. */
    private static final int UNTUNED = 11;

    private static final AtomicInteger TAKEN = new AtomicInteger();

    private ContextLimit() {}

    static void take() {
        int limit = System.getenv().getOrDefault("GLIBC_TUNABLES", "").contains("glibc.rtld.nns=16") ? TUNED : UNTUNED;
        if (TAKEN.getAndUpdate(n -> Math.min(n + 1, limit)) == limit) {
            throw new UsageException(Messages.text("guest.java.limit", limit));
        }
    }
}
