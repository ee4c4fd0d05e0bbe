package dev.patio.debug.breakpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patio.debug.text.Refusal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HitCountTest {
    @ParameterizedTest
    @CsvSource({
        "3, '3'",
        "= 3, '3'",
        "==3, '3'",
        ">= 4, '4 5 6'",
        "> 4, '5 6'",
        "< 3, '1 2'",
        "<=2, '1 2'",
        "% 3, '3 6'",
        "% 0, ''"
    })
    void stops_at_the_hits_that_it_means(String text, String expected) {
        HitCount count = HitCount.of(text).orElseThrow();
        List<String> hits = LongStream.rangeClosed(1, 6)
                .filter(count::stopsAt)
                .mapToObj(String::valueOf)
                .toList();
        assertThat(String.join(" ", hits)).isEqualTo(expected);
    }

    @Test
    void a_blank_text_is_none() {
        assertThat(HitCount.of("  ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"often", "-1", "3 4", "=> 3", "99999999999999999999"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> HitCount.of(text)).isInstanceOf(Refusal.class).hasMessageContaining(text);
    }
}
