package dev.patio.guest.javascript.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaScriptSyntaxTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a.js | const x = ;                              | ; | Expected an operand but found ;",
                "a.js | const a = 1; const a = 2;                | a | Variable \"a\" has already been declared",
                "a.js | import x from 'y'; let z = 1 2;          | 2 | Expected ; but found 2",
                "a.cjs| import x from 'y';                       | import | Expected an operand but found import",
                "a.mjs| return 1;                                | return | Invalid return statement",
                "a.js | '😀'; class A { f() { return this.#y } } | #y | Private field must be declared in an enclosing class",
            })
    void says_where_and_what(String file, String text, String at, String message) {
        assertThat(JavaScriptSyntax.error(file, text)).hasValueSatisfying(it -> {
            assertThat(text.substring(it.start(), it.end())).isEqualTo(at);
            assertThat(it.message()).isEqualTo(message);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a.js | return 1;",
                "a.js | await 1; export default 2;",
                "a.js | #!/usr/bin/env node",
                "a.mjs| import j from './j.json' with { type: 'json' };",
                "a.cjs| const await = 1; a?.b ?? 1n; label: for (;;) break label;",
                "a.js | class A { static #x = 1; static { this.#x ??= 2; } static has(o) { return #x in o; } }",
                "a.js | for await (const x of y) { /(?<year>\\d{4})/v.exec(x); }",
            })
    void what_is_right_has_no_error(String file, String text) {
        assertThat(JavaScriptSyntax.error(file, text)).isEmpty();
    }

    @Test
    void what_is_nested_too_deeply_is_not_judged() {
        assertThat(JavaScriptSyntax.error("a.js", "x = " + "(".repeat(100_000) + "1"))
                .isEmpty();
    }
}
