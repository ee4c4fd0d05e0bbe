package dev.patio.lsp.syntax;

import dev.patio.lsp.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.treesitter.TSNode;
import org.treesitter.TSTreeCursor;

/** Makes nodes of a tree of tree-sitter's, in one walk: each question about one of those is a call out of Java. */
final class TreeCopy {
    /** What is nested deeper is left out: nobody writes it, and whoever walks the tree needs a stack. */
    private static final int DEEPEST = 250;

    private final Words words;
    private final TSTreeCursor cursor;

    /** @param cursor at the root */
    TreeCopy(Words words, TSTreeCursor cursor) {
        this.words = words;
        this.cursor = cursor;
    }

    Node root() {
        TSNode root = cursor.currentNode();
        return node(root, Ask.symbol(root), "", true, 0);
    }

    /** @param mayBeWrong whether there is an error around it */
    private Node node(TSNode here, int symbol, String field, boolean mayBeWrong, int depth) {
        List<Node> children = List.of();
        if (depth < DEEPEST && cursor.gotoFirstChild()) {
            children = children(mayBeWrong && Ask.hasError(here), depth + 1);
            cursor.gotoParent();
        }
        return new Node(words.type(symbol), field, span(here), words.named(symbol), children);
    }

    private List<Node> children(boolean wrong, int depth) {
        List<Node> children = new ArrayList<>();
        do {
            TSNode child = cursor.currentNode();
            int field = cursor.currentFieldId();
            if (wrong && Ask.isMissing(child)) {
                children.add(new Node(Node.MISSING, "", span(child), false, List.of()));
            } else {
                int symbol = Ask.symbol(child);
                if (field != 0 || words.named(symbol)) {
                    children.add(node(child, symbol, words.field(field), wrong, depth));
                }
            }
        } while (cursor.gotoNextSibling());
        return List.copyOf(children);
    }

    private static Span span(TSNode node) {
        return new Span(Ask.startByte(node) / 2, Ask.endByte(node) / 2);
    }
}
