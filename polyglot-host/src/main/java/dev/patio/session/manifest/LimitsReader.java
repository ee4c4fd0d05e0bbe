package dev.patio.session.manifest;

import dev.patio.session.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads {@code "limits": { … }}. */
final class LimitsReader {
    static final List<String> KEYS = List.of("wall", "cpu", "allocated", "threads", "output");
    private static final int MOST_THREADS = 1_000_000;

    private LimitsReader() {}

    static Limits read(Fields fields, Json json) {
        Optional<Duration> wall = Optional.empty();
        Optional<Duration> cpu = Optional.empty();
        Optional<Long> allocated = Optional.empty();
        Optional<Integer> threads = Optional.empty();
        Optional<Long> output = Optional.empty();
        for (Json.Member member : fields.members(json, "\"limits\"", KEYS)) {
            Json value = member.value();
            String what = "\"" + member.key() + "\"";
            switch (member.key()) {
                case "wall" -> wall = fields.duration(value, what);
                case "cpu" -> cpu = fields.duration(value, what);
                case "allocated" -> allocated = fields.bytes(value, what);
                case "threads" -> threads = fields.count(value, what, 1, MOST_THREADS);
                case "output" -> output = fields.bytes(value, what);
                default -> throw new AssertionError(member.key());
            }
        }
        return new Limits(
                wall,
                cpu,
                allocated.map(OptionalLong::of).orElse(OptionalLong.empty()),
                threads.map(OptionalInt::of).orElse(OptionalInt.empty()),
                output.map(OptionalLong::of).orElse(OptionalLong.empty()));
    }
}
