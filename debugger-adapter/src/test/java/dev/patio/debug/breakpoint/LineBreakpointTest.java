package dev.patio.debug.breakpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.debug.place.Place;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineBreakpointTest {
    private static final Path FILE = Path.of("/app.js");

    private final LineBreakpoint breakpoint = new LineBreakpoint(
            1, FILE, new BreakpointWish(9, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));

    private boolean isFoundAt(int line, int column) {
        return breakpoint.foundAt(new Place(FILE, line, column));
    }

    @Test
    void a_nearer_statement_counts_whenever_it_becomes_known() {
        assertThat(isFoundAt(1, 1)).isTrue();
        assertThat(isFoundAt(12, 1)).isTrue();
        assertThat(isFoundAt(9, 3)).isTrue();
        assertThat(breakpoint.line()).hasValue(9);
    }

    @Test
    void one_that_is_not_nearer_does_not_count() {
        assertThat(isFoundAt(9, 3)).isTrue();
        assertThat(isFoundAt(12, 1)).isFalse();
        assertThat(isFoundAt(8, 1)).isFalse();
        assertThat(isFoundAt(9, 20)).isFalse();
        assertThat(breakpoint.isAt(new Place(FILE, 9, 3))).isTrue();
        assertThat(breakpoint.isAt(new Place(FILE, 9, 20))).isFalse();
    }
}
