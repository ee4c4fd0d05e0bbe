package dev.patio.guest.java;

import dev.patio.guest.UsageException;
import dev.patio.text.Messages;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the Java contexts of this process. Each takes a link namespace of the C library, of which there are 16, one
 * for the process itself, and gives none back when it is closed; one too many is an error deep inside.
 */
final class JavaSlots {
    private static final int MOST = 15;
    private static final AtomicInteger TAKEN = new AtomicInteger();

    private JavaSlots() {}

    static void take() {
        if (TAKEN.getAndUpdate(taken -> Math.min(taken + 1, MOST)) == MOST) {
            throw new UsageException(Messages.text("java.too-many", MOST));
        }
    }
}
