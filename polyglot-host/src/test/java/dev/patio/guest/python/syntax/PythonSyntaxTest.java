package dev.patio.guest.python.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.guest.SyntaxError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonSyntaxTest {
    /** Line ends are written as ; */
    private static String text(String written) {
        return written.replace(';', '\n');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "x = (1,;y            | 4  | '(' was never closed",
                "return 1             | 0  | 'return' outside function",
                "x = 1;if x:;pass     | 12 | expected an indented block after 'if' statement on line 2",
                "await f()            | 0  | 'await' outside function",
                "print 'x'            | 0  | Missing parentheses in call to 'print'. Did you mean print(...)?",
                "f(a=1, 2)            | 8  | positional argument follows keyword argument",
                "break                | 0  | 'break' outside loop",
                "x = 'abc             | 4  | unterminated string literal (detected at line 1)",
            })
    void says_where_and_what_in_the_words_of_python(String written, int start, String message) {
        assertThat(PythonSyntax.error(text(written))).hasValueSatisfying(it -> {
            assertThat(it.start()).isEqualTo(start);
            assertThat(it.message()).isEqualTo(message);
        });
    }

    @Test
    void counts_in_units_of_the_text() {
        String text = "'😀'\r\nx = '😀', return\r\n";
        SyntaxError error = PythonSyntax.error(text).orElseThrow();
        assertThat(text.substring(error.start(), error.end())).startsWith("return");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "match x:;    case [1, *rest] if rest: pass",
                "type A[T] = list[T];def f[T](x: T, /, *, y=1): ...",
                "async def f():;    async with a as b, c: return [x async for x in b]",
                "f'{x!r:>{width}} {\"nested\"}'",
                "try: pass;except* ValueError: pass",
                "x = 2 if (y := 1) else 3",
            })
    void what_is_right_has_no_error(String written) {
        assertThat(PythonSyntax.error(text(written))).isEmpty();
    }

    @Test
    void what_is_nested_too_deeply_is_not_judged() {
        assertThat(PythonSyntax.error("x = " + "-".repeat(200_000) + "1")).isEmpty();
    }
}
