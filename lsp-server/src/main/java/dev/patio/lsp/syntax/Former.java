package dev.patio.lsp.syntax;

import dev.patio.lsp.source.Span;
import java.util.List;
import java.util.Optional;

/** The children that a node had in the tree before, asked for in the order of the text. */
final class Former {
    private static final Former NONE = new Former(new Change(new Span(0, 0), 0), List.of());

    private final Change change;
    private final List<Node> nodes;
    private int next;

    private Former(Change change, List<Node> nodes) {
        this.change = change;
        this.nodes = nodes;
    }

    static Former none() {
        return NONE;
    }

    static Former of(Node before, Change change) {
        return new Former(change, before.children());
    }

    /** Those of one of them. */
    Former inside(Optional<Node> child) {
        return child.isPresent() ? of(child.get(), change) : NONE;
    }

    /** What a child was; of one that has changed, the one that begins or ends where it does. */
    Optional<Node> find(String type, Span span) {
        int start = change.before(span.start());
        int end = change.before(span.end());
        if (start == Change.GONE && end == Change.GONE) {
            return Optional.empty();
        }
        while (next < nodes.size() && nodes.get(next).span().start() < start) {
            next++;
        }
        int last = start == Change.GONE ? end : start;
        for (int i = next; i < nodes.size() && nodes.get(i).span().start() <= last; i++) {
            Node node = nodes.get(i);
            if (node.is(type)
                    && (start == Change.GONE || node.span().start() == start)
                    && (end == Change.GONE || node.span().end() == end)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    /** Whether a child is still what it was, except for its place. */
    boolean keeps(Node child, Span now) {
        return !child.wrong() && !change.touches(now);
    }
}
