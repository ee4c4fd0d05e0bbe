package dev.patio.session;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What a pat may use up before it is ended. */
public record Limits(
        Optional<Duration> wall,
        Optional<Duration> cpu,
        OptionalLong allocated,
        OptionalInt threads,
        OptionalLong output) {
    public static final Limits NONE = new Limits(
            Optional.empty(), Optional.empty(), OptionalLong.empty(), OptionalInt.empty(), OptionalLong.empty());

    private static final int OUT_OF_TIME = 124;
    private static final int OUT_OF_SPACE = 137;

    /** How a pat that used this much has to end, if it has to. */
    Optional<Outcome> exceededBy(Usage usage) {
        if (wall.isPresent() && usage.wall().compareTo(wall.get()) > 0) {
            return Optional.of(exceeded(OUT_OF_TIME, "wall", Quantity.text(wall.get())));
        }
        if (cpu.isPresent() && usage.cpu().compareTo(cpu.get()) > 0) {
            return Optional.of(exceeded(OUT_OF_TIME, "cpu", Quantity.text(cpu.get())));
        }
        if (allocated.isPresent() && usage.allocated() > allocated.getAsLong()) {
            return Optional.of(exceeded(OUT_OF_SPACE, "allocated", Quantity.bytes(allocated.getAsLong())));
        }
        if (threads.isPresent() && usage.threads() > threads.getAsInt()) {
            return Optional.of(exceeded(OUT_OF_SPACE, "threads", String.valueOf(threads.getAsInt())));
        }
        if (output.isPresent() && usage.output() > output.getAsLong()) {
            return Optional.of(exceeded(OUT_OF_SPACE, "output", Quantity.bytes(output.getAsLong())));
        }
        return Optional.empty();
    }

    private static Outcome exceeded(int status, String limit, String value) {
        return Outcome.limited(status, limit, value);
    }
}
