package dev.patio.lsp.syntax;

import org.treesitter.TSNode;
import org.treesitter.TSParser;

/**
 * What is asked about the nodes of a tree. Their own methods ask each time whether there is a node at all, which takes as long as the
 * answer: half of the time of reading a small text.
 */
final class Ask extends TSParser {
    private Ask() {}

    static int symbol(TSNode node) {
        return ts_node_symbol(node);
    }

    static int startByte(TSNode node) {
        return ts_node_start_byte(node);
    }

    static int endByte(TSNode node) {
        return ts_node_end_byte(node);
    }

    static boolean hasError(TSNode node) {
        return ts_node_has_error(node);
    }

    static boolean isMissing(TSNode node) {
        return ts_node_is_missing(node);
    }
}
