package dev.patio.lsp.syntax;

import java.time.Duration;
import java.util.Optional;
import org.treesitter.TSTree;

/** A text with both its trees. It owns tree-sitter's, which is native memory. One thread at a time. */
final class ParsedText implements AutoCloseable {
    /** What takes longer to patch is parsed anew. */
    private static final Duration LONGEST_PATCH = Duration.ofMillis(100);

    private final Grammar grammar;
    private final String text;
    private final TSTree tree;
    private final Node root;

    private ParsedText(Grammar grammar, String text, TSTree tree, Node root) {
        this.grammar = grammar;
        this.text = text;
        this.tree = tree;
        this.root = root;
    }

    /** None where it would take too long. */
    static Optional<ParsedText> of(Grammar grammar, String text) {
        Words words = Words.of(grammar);
        return Syntax.tree(words, text, Optional.empty(), Syntax.LONGEST)
                .map(tree -> new ParsedText(grammar, text, tree, TreeCopy.of(words, tree)));
    }

    Grammar grammar() {
        return grammar;
    }

    String text() {
        return text;
    }

    Node root() {
        return root;
    }

    /** Its next text, with the trees that it would have without this one, which ends here. */
    Optional<ParsedText> edited(String other) {
        try (this) {
            return patched(other).or(() -> of(grammar, other));
        }
    }

    /** None where the text is or was wrong: what tree-sitter makes of errors depends on what it knew before. */
    private Optional<ParsedText> patched(String other) {
        if (root.wrong()) {
            return Optional.empty();
        }
        Words words = Words.of(grammar);
        Edit edit = Edit.between(text, other);
        tree.edit(edit.told(text, other));
        Optional<TSTree> patched = Syntax.tree(words, other, Optional.of(tree), LONGEST_PATCH);
        if (patched.isPresent() && Ask.hasError(patched.get().getRootNode())) {
            patched.get().close();
            return Optional.empty();
        }
        return patched.map(next -> {
            Former former = Former.of(root, Change.of(edit, tree, next));
            return new ParsedText(grammar, other, next, TreeCopy.of(words, next, former));
        });
    }

    @Override
    public void close() {
        tree.close();
    }
}
