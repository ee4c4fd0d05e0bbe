package dev.patio.shared;

import dev.patio.shared.SpaceException.Kind;
import java.util.Set;

/** All pats wait for each other, or for what nobody is left to give. */
public final class Deadlock {
    private final String report;
    private final Set<Wait> waits;

    Deadlock(String report, Set<Wait> waits) {
        this.report = report;
        this.waits = Set.copyOf(waits);
    }

    /** Who waits for what, for the user. */
    public String report() {
        return report;
    }

    /** Fails the waits: each program hears of it as an error of the call that waits, and may go on or end. */
    public void fail() {
        waits.forEach(wait -> wait.fail(new SpaceException(Kind.DEADLOCK, report)));
    }
}
