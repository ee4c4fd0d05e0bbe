package dev.patio.lsp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An edited file has the tree that its text has, whatever it was before. */
class TreesTest {
    private static final int EDITS = Integer.getInteger("fuzz.edits", 300);
    private static final List<String> PIECES = List.of(
            "'",
            "\"",
            "`",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            ",",
            ";",
            ":",
            "=",
            "=>",
            ".",
            "x",
            "1",
            " ",
            "\n",
            "\n\n    ",
            "    ",
            "//",
            "#",
            "/*",
            "*/",
            "import ",
            "if x:\n",
            "return ",
            "else ",
            "class A ",
            "\"\"\"",
            "😀",
            "é",
            "");

    private final Random random = new Random(Long.getLong("fuzz.seed", 42));

    @ParameterizedTest
    @EnumSource(Grammar.class)
    void is_a_fresh_one_after_any_edit(Grammar grammar) throws IOException {
        List<String> samples = samples(grammar);
        Trees trees = new Trees();
        String text = "";
        String right = "";
        for (int i = 0; i < EDITS; i++) {
            boolean again = random.nextInt(10) == 0;
            text = again ? samples.get(random.nextInt(samples.size())) : edited(text, samples);
            Node tree = trees.parse(Path.of("file"), grammar, text).orElseThrow();
            assertThat(tree).isEqualTo(Syntax.parse(grammar, text).orElseThrow());
            if (tree.wrong() && random.nextBoolean()) {
                trees.parse(Path.of("file"), grammar, right);
                text = right;
            } else if (!tree.wrong()) {
                right = text;
            }
        }
    }

    /** A letter, a word or a part of a line, as somebody types or deletes it. */
    private String edited(String text, List<String> samples) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(2) * random.nextInt(30));
        String other = samples.get(random.nextInt(samples.size()));
        int cut = random.nextInt(other.length());
        String piece = random.nextInt(3) == 0
                ? other.substring(cut, Math.min(other.length(), cut + random.nextInt(30)))
                : PIECES.get(random.nextInt(PIECES.size()));
        return text.substring(0, from) + piece + text.substring(to);
    }

    private static List<String> samples(Grammar grammar) throws IOException {
        Grammar written = grammar.isScript() ? Grammar.JAVASCRIPT : grammar;
        try (Stream<Path> all = Files.walk(Path.of("../samples"))) {
            return all.filter(it -> Grammar.of(it).filter(written::equals).isPresent())
                    .sorted()
                    .map(TreesTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_an_edit_has_not_touched_is_not_read_again() {
        Trees trees = new Trees();
        Node before = parse(trees, "a", "def f():\n    pass\n\nx = 1\n\ndef g():\n    pass\n");
        Node after = parse(trees, "a", "def f():\n    pass\n\nx = 1234\n\ndef g():\n    pass\n");
        assertThat(after.children().getFirst()).isSameAs(before.children().getFirst());
        assertThat(after.children().getLast())
                .isEqualTo(before.children()
                        .getLast()
                        .at(after.children().getLast().span().start()));
    }

    @Test
    void a_file_whose_tree_is_no_longer_kept_is_parsed_as_a_whole() {
        Trees trees = new Trees();
        Node before = parse(trees, "a", "x = 1\n\n\ny = 2");
        for (int i = 0; i < 20; i++) {
            parse(trees, "other" + i, "z = 3");
        }
        Node after = parse(trees, "a", "x = 1\n\n\ny = 3");
        assertThat(after.children().getFirst())
                .isEqualTo(before.children().getFirst())
                .isNotSameAs(before.children().getFirst());
    }

    @Test
    void a_file_can_become_one_of_another_language() {
        Trees trees = new Trees();
        parse(trees, "a", "x = 1");
        assertThat(trees.parse(Path.of("a"), Grammar.JAVASCRIPT, "x = 1"))
                .isEqualTo(Syntax.parse(Grammar.JAVASCRIPT, "x = 1"));
    }

    private static Node parse(Trees trees, String file, String text) {
        return trees.parse(Path.of(file), Grammar.PYTHON, text).orElseThrow();
    }
}
