package dev.patio.session;

import java.time.Duration;

/**
 * How the programs of a session concern each other.
 *
 * @param jobs how many run at a time
 * @param grace how long a program may take to end after it was asked to
 */
public record Conduct(int jobs, Success success, KillOthers killOthers, Duration grace) {
    /** Whose status is the session's. */
    public enum Success {
        /** 0 when all ended with 0, else the first other one in program order. */
        ALL,
        /** That of the program that ends first. */
        FIRST,
        /** That of the program that ends last. */
        LAST
    }

    /** When the end of one program is the end of all. */
    public enum KillOthers {
        NEVER,
        ON_FAILURE,
        ALWAYS
    }

    public static final Conduct ORDINARY =
            new Conduct(Integer.MAX_VALUE, Success.ALL, KillOthers.NEVER, Duration.ofSeconds(5));
}
