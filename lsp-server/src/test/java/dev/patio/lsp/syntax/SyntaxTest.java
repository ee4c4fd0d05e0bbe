package dev.patio.lsp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyntaxTest {
    @ParameterizedTest
    @EnumSource(Grammar.class)
    void any_text_has_a_tree(Grammar grammar) {
        Random random = new Random(7);
        String letters = "(){}[]'\"`:;,.=+-*/\\\n\t ab1é😀#$@<>";
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(300); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Node tree = Syntax.parse(grammar, text.toString()).orElseThrow();
            assertThat(tree.span().end()).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void a_text_that_would_take_too_long_has_none() {
        String bad = "class { void ( int = ; public if else \n".repeat(20_000);
        long begin = System.nanoTime();
        assertThat(Syntax.parse(Grammar.JAVA, bad, Duration.ofMillis(50))).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void places_count_utf_16_units() {
        Node tree = Syntax.parse(Grammar.PYTHON, "x = '😀'; y").orElseThrow();
        Node last = tree.parts().getLast();
        assertThat(last.span().of("x = '😀'; y")).isEqualTo("y");
    }

    @Test
    void the_ending_of_a_name_says_the_grammar() {
        assertThat(Grammar.of(Path.of("a.MJS"))).contains(Grammar.JAVASCRIPT);
        assertThat(Grammar.of(Path.of("a.d.ts"))).contains(Grammar.TYPESCRIPT);
        assertThat(Grammar.of(Path.of("a.txt"))).isEmpty();
    }
}
