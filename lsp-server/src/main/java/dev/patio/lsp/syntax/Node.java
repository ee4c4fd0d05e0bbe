package dev.patio.lsp.syntax;

import dev.patio.lsp.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A node of a syntax tree, in the words of its grammar.
 *
 * @param field what it is to its parent, or ""
 * @param wrong whether the text is not what the grammar wants, here or somewhere in it
 * @param children the named ones, and tokens that have a field
 */
public record Node(String type, String field, Span span, boolean named, boolean wrong, List<Node> children) {
    /** A token that should be there, and is not. */
    static final String MISSING = "MISSING";

    public boolean is(String wanted) {
        return type.equals(wanted);
    }

    public Optional<Node> child(String wanted) {
        for (Node child : children) {
            if (child.field.equals(wanted)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    public List<Node> children(String wanted) {
        return children.stream().filter(child -> child.field.equals(wanted)).toList();
    }

    /** Whether there is something in it that is not understood. What the grammar of JavaScript does not know in imports and exports, is. */
    public boolean isBroken() {
        return wrong
                && (is("ERROR")
                        || is(MISSING)
                        || (!is("named_imports")
                                && !is("export_clause")
                                && children.stream().anyMatch(Node::isBroken)));
    }

    /** The first child of a type. */
    public Optional<Node> first(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).findFirst();
    }

    public List<Node> parts() {
        return children.stream().filter(Node::named).toList();
    }

    /** The same in another place. */
    Node at(int start) {
        int by = start - span.start();
        return by == 0 ? this : moved(by);
    }

    private Node moved(int by) {
        List<Node> inside = new ArrayList<>(children.size());
        for (Node child : children) {
            inside.add(child.moved(by));
        }
        Span now = new Span(span.start() + by, span.end() + by);
        return new Node(type, field, now, named, wrong, List.copyOf(inside));
    }

    /** The same in another field. */
    Node as(String other) {
        return field.equals(other) ? this : new Node(type, other, span, named, wrong, children);
    }
}
