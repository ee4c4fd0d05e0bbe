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
        EXPORTED("export"),
        IMPORTED("import"),
        SENT("send"),
        RECEIVED("receive"),
        SPAWNED("spawn");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** What a program calls to do it. */
        public String word() {
            return word;
        }
    }

    /** Sees all that passes. Locks of the space may be held: it must be quick, and ask the space for nothing. */
    @FunctionalInterface
    public interface Observer {
        /** Called by the thread that does it, as a rule, and before its program goes on. */
        void passed(Passage passage);

        /**
         * A pat waits from now on.
         *
         * @param thread that began to, as far as is known
         */
        default void waits(int pat, Optional<Thread> thread, Wait wait) {}

        /** The wait is over; called by whoever ended it. */
        default void waited(int pat, Wait wait) {}

        /** Whether it is worth the time to find out {@link #at where} threads are. */
        default boolean asksWhere() {
            return false;
        }

        /** The calling thread of a pat is about to give or take something, on this line of the program. */
        default void at(int pat, String fileAndLine) {}
    }
}
