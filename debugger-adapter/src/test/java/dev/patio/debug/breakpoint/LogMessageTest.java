package dev.patio.debug.breakpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogMessageTest {
    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "a {b} c, a <b> c",
        "{a}{b.c[0]}, <a><b.c[0]>",
        "{ {'x': 1}['x'] }, '< {''x'': 1}[''x''] >'",
        "'{{a}}', '{a}'",
        "open {a, open {a",
        "'a } b {}', 'a } b {}'"
    })
    void says_the_values_of_what_stands_in_braces(String message, String said) {
        assertThat(LogMessage.of(message).with(expression -> "<" + expression + ">"))
                .isEqualTo(said);
    }
}
