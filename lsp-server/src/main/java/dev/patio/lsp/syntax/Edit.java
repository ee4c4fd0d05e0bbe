package dev.patio.lsp.syntax;

import dev.patio.lsp.source.Span;
import org.treesitter.TSInputEdit;
import org.treesitter.TSPoint;

/**
 * How a text differs from the one before: in what stands between the beginning and the end that both have. So several changes
 * are one that reaches from the first to the last.
 *
 * @param oldEnd where it ends in the text before
 * @param newEnd where it ends in the text
 */
record Edit(int start, int oldEnd, int newEnd) {
    static Edit between(String before, String text) {
        int shorter = Math.min(before.length(), text.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == text.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < shorter - start
                && before.charAt(before.length() - 1 - same) == text.charAt(text.length() - 1 - same)) {
            same++;
        }
        return new Edit(start, before.length() - same, text.length() - same);
    }

    /** By how much what stands behind it has moved. */
    int difference() {
        return newEnd - oldEnd;
    }

    Span inText() {
        return new Span(start, newEnd);
    }

    /** In the words of tree-sitter, which counts bytes. */
    TSInputEdit told(String before, String text) {
        TSPoint from = point(text, start);
        return new TSInputEdit(start * 2, oldEnd * 2, newEnd * 2, from, point(before, oldEnd), point(text, newEnd));
    }

    private static TSPoint point(String text, int offset) {
        int line = 0;
        int lineStart = 0;
        for (int at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', lineStart)) {
            line++;
            lineStart = at + 1;
        }
        return new TSPoint(line, (offset - lineStart) * 2);
    }
}
