package dev.patio.lsp.syntax;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.treesitter.TSInputEncoding;
import org.treesitter.TSParser;
import org.treesitter.TSTree;

/** Parses. Any thread. */
public final class Syntax {
    /** Grammars can take minutes over texts that are full of errors. */
    static final Duration LONGEST = Duration.ofSeconds(2);

    private static final int CHUNK = 1 << 15;

    private Syntax() {}

    /** The tree of a text, with nodes {@code ERROR} where it is wrong; none where that would take too long. */
    public static Optional<Node> parse(Grammar grammar, String text) {
        return parse(grammar, text, LONGEST);
    }

    static Optional<Node> parse(Grammar grammar, String text, Duration longest) {
        Words words = Words.of(grammar);
        return tree(words, text, Optional.empty(), longest).map(tree -> {
            try (tree) {
                return TreeCopy.of(words, tree);
            }
        });
    }

    /**
     * The caller closes it.
     *
     * @param before a tree that has been told of the edit
     */
    static Optional<TSTree> tree(Words words, String text, Optional<TSTree> before, Duration longest) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
        long limit = System.nanoTime() + longest.toNanos();
        try (TSParser parser = new TSParser()) {
            parser.setLanguage(words.language());
            return Optional.ofNullable(parser.parseWithOptions(
                    new byte[CHUNK],
                    before.orElse(null),
                    (buffer, offset, point) -> {
                        int count = Math.min(buffer.length, Math.max(0, bytes.length - offset));
                        System.arraycopy(bytes, Math.min(offset, bytes.length), buffer, 0, count);
                        return count;
                    },
                    TSInputEncoding.TSInputEncodingUTF16LE,
                    state -> System.nanoTime() > limit));
        }
    }
}
