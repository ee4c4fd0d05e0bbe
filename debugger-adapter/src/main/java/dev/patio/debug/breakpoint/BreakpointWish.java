package dev.patio.debug.breakpoint;

import java.util.Optional;

/**
 * A breakpoint on a line as the user set it.
 *
 * @param column from 1, if the user means one of several statements
 * @param log what to say instead of stopping
 */
public record BreakpointWish(
        int line,
        Optional<Integer> column,
        Optional<String> condition,
        Optional<HitCount> hits,
        Optional<LogMessage> log) {
    /** Whether a line is all that there is to it. */
    public boolean isPlain() {
        return column.isEmpty() && condition.isEmpty() && hits.isEmpty() && log.isEmpty();
    }
}
