package dev.patio.session;

import dev.patio.guest.Language;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of what a session does: an instance of a program and its newest pat.
 *
 * @param id of the pat, empty while there was none
 * @param outcome how the newest pat ended, or why there never was one
 */
public record PatReport(
        OptionalInt id,
        String name,
        Language language,
        PatState state,
        Optional<Outcome> outcome,
        int restarts,
        Usage usage) {
    static final Usage NOTHING = new Usage(Duration.ZERO, Duration.ZERO, 0, 0, 0);

    /** The state in one word, for an end the kind of it. */
    public String word() {
        return outcome.filter(o -> state == PatState.ENDED)
                .map(Outcome::word)
                .orElse(state.name().toLowerCase(Locale.ROOT));
    }
}
