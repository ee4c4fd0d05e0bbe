package dev.patio.debug.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartProgressTest {
    private final List<String> told = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private final StartProgress progress =
            new StartProgress((event, body) -> told.add(event + " " + new Gson().toJson(body)), later::add);

    private void starts() {
        progress.starts(List.of("ada", "guido"));
    }

    private void aSecondLater() {
        later.forEach(Runnable::run);
    }

    @Test
    void a_long_start_says_who_is_still_to_begin() {
        starts();
        aSecondLater();
        progress.begun("guido");
        progress.begun("guido");
        progress.begun("ada");
        progress.over();
        assertThat(told)
                .containsExactly(
                        "progressStart {\"progressId\":\"start\",\"title\":\"Starting\",\"cancellable\":true,"
                                + "\"message\":\"ada, guido\",\"percentage\":0.0}",
                        "progressUpdate {\"progressId\":\"start\",\"message\":\"ada\",\"percentage\":50.0}",
                        "progressEnd {\"progressId\":\"start\"}");
    }

    @Test
    void a_short_start_says_nothing() {
        starts();
        progress.begun("ada");
        progress.begun("guido");
        aSecondLater();
        progress.over();
        assertThat(told).isEmpty();
    }

    @Test
    void ends_with_the_session() {
        progress.starts(List.of("ada"));
        aSecondLater();
        progress.over();
        progress.begun("ada");
        assertThat(told).hasSize(2).last().asString().startsWith("progressEnd");
    }
}
