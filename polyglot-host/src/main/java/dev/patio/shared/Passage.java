package dev.patio.shared;

import java.util.Optional;

/**
 * Something on its way from pat to pat.
 *
 * @param pat who gives or gets it, by its id
 * @param thread of that pat; empty where it gives from no thread in particular
 * @param name of the export, of the channel, or of the pat that was started
 * @param number of the version, of the message in its channel, or the id of the pat that was started; what is received
 *     has the number of what was sent
 */
public record Passage(Kind kind, int pat, Optional<Thread> thread, String name, long number) {
    /** What is done. */
    public enum Kind {
        EXPORTED,
        IMPORTED,
        SENT,
        RECEIVED,
        SPAWNED
    }

    /** Sees all that passes. */
    @FunctionalInterface
    public interface Observer {
        /**
         * Called by the thread that does it, as a rule, and before its program goes on. Locks of the space may be held:
         * it must be quick, and ask the space for nothing.
         */
        void passed(Passage passage);
    }
}
