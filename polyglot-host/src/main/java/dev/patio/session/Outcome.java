package dev.patio.session;

import dev.patio.guest.Signal;
import dev.patio.text.Messages;
import java.util.Locale;
import java.util.Optional;

/**
 * How a pat ended, or why its program never started.
 *
 * @param status as a shell would see it
 * @param reason what the user has to know beyond the status
 */
public record Outcome(Kind kind, int status, Optional<String> reason) {
    public enum Kind {
        /** By itself: its end, an exit, an uncaught exception. */
        EXITED,
        /** By a signal, from outside or from itself. */
        KILLED,
        /** It used more than its limits allow. */
        LIMITED,
        /** It could not be started. */
        FAILED,
        /** It was never started, as the session ended before or what it waits for failed. */
        SKIPPED
    }

    private static final int KILL = 9;

    /** The kind in one word. */
    String word() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static Outcome exited(int status) {
        return new Outcome(Kind.EXITED, status, Optional.empty());
    }

    public static Outcome killed(Signal signal) {
        return new Outcome(Kind.KILLED, signal.status(), Optional.empty());
    }

    /** Ended at once, without being asked. */
    public static Outcome killed() {
        return new Outcome(Kind.KILLED, 128 + KILL, Optional.empty());
    }

    static Outcome limited(int status, String limit, String value) {
        return new Outcome(Kind.LIMITED, status, Optional.of(Messages.text("session.limit." + limit, value)));
    }

    static Outcome failed(int status, String reason) {
        return new Outcome(Kind.FAILED, status, Optional.of(reason));
    }

    static Outcome skipped(int status, String reason) {
        return new Outcome(Kind.SKIPPED, status, Optional.of(reason));
    }
}
