package dev.patio.lsp.syntax;

import dev.patio.lsp.source.Span;
import org.treesitter.TSRange;
import org.treesitter.TSTree;

/**
 * Where a tree may differ from the one before. What neither touches nor surrounds it is the same node in both, in another place.
 *
 * @param around the edit and all whose nodes are others, in the text as it is now
 * @param moved by how much what stands behind it has moved
 */
record Change(Span around, int moved) {
    /** An offset that has no counterpart in the text before. */
    static final int GONE = -1;

    static Change of(Edit edit, TSTree before, TSTree tree) {
        int start = edit.start();
        int end = edit.newEnd();
        for (TSRange range : TSTree.getChangedRanges(before, tree)) {
            start = Math.min(start, range.getStartByte() / 2);
            end = Math.max(end, range.getEndByte() / 2);
        }
        return new Change(new Span(start, end), edit.difference());
    }

    boolean touches(Span span) {
        return span.start() <= around.end() && around.start() <= span.end();
    }

    /** Where something stood in the text before, or {@link #GONE}. */
    int before(int offset) {
        if (offset < around.start()) {
            return offset;
        }
        return offset > around.end() ? offset - moved : GONE;
    }
}
