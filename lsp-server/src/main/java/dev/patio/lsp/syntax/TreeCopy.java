package dev.patio.lsp.syntax;

import dev.patio.lsp.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treesitter.TSNode;
import org.treesitter.TSTree;
import org.treesitter.TSTreeCursor;

/**
 * Makes nodes of a tree of tree-sitter's, in one walk: each question about one of those is a call out of Java. What was in the tree
 * before is taken from there.
 */
final class TreeCopy {
    /** What is nested deeper is left out: nobody writes it, and whoever walks the tree needs a stack. */
    private static final int DEEPEST = 250;

    private final Words words;
    private final TSTreeCursor cursor;

    private TreeCopy(Words words, TSTreeCursor cursor) {
        this.words = words;
        this.cursor = cursor;
    }

    static Node of(Words words, TSTree tree) {
        return of(words, tree, Former.none());
    }

    /** @param former of the root of the tree before */
    static Node of(Words words, TSTree tree, Former former) {
        try (TSTreeCursor cursor = new TSTreeCursor(tree.getRootNode())) {
            TSNode root = cursor.currentNode();
            int symbol = Ask.symbol(root);
            return new TreeCopy(words, cursor).node(symbol, "", span(root), Ask.hasError(root), former, 0);
        }
    }

    /** The one where the cursor stands. */
    private Node node(int symbol, String field, Span span, boolean wrong, Former former, int depth) {
        List<Node> children = List.of();
        if (depth < DEEPEST && cursor.gotoFirstChild()) {
            children = children(wrong, former, depth + 1);
            cursor.gotoParent();
        }
        return new Node(words.type(symbol), field, span, words.named(symbol), wrong, children);
    }

    /** @param wrong whether there is an error in one of them */
    private List<Node> children(boolean wrong, Former former, int depth) {
        List<Node> children = new ArrayList<>();
        do {
            TSNode child = cursor.currentNode();
            int field = cursor.currentFieldId();
            if (wrong && Ask.isMissing(child)) {
                children.add(new Node(Node.MISSING, "", span(child), false, true, List.of()));
            } else {
                int symbol = Ask.symbol(child);
                if (field != 0 || words.named(symbol)) {
                    boolean broken = wrong && Ask.hasError(child);
                    children.add(child(symbol, words.field(field), span(child), broken, former, depth));
                }
            }
        } while (cursor.gotoNextSibling());
        return List.copyOf(children);
    }

    private Node child(int symbol, String field, Span span, boolean wrong, Former former, int depth) {
        Optional<Node> before = former.find(words.type(symbol), span);
        if (!wrong && before.isPresent() && former.keeps(before.get(), span)) {
            return before.get().at(span.start()).as(field);
        }
        return node(symbol, field, span, wrong, former.inside(before), depth);
    }

    private static Span span(TSNode node) {
        return new Span(Ask.startByte(node) / 2, Ask.endByte(node) / 2);
    }
}
