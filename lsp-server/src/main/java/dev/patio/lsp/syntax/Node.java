package dev.patio.lsp.syntax;

import dev.patio.lsp.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A node of a syntax tree, in the words of its grammar.
 *
 * @param field what it is to its parent, or ""
 * @param children the named ones, and tokens that have a field
 */
public record Node(String type, String field, Span span, boolean named, List<Node> children) {
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
        return is("ERROR")
                || is(MISSING)
                || (!is("named_imports")
                        && !is("export_clause")
                        && children.stream().anyMatch(Node::isBroken));
    }

    /** The first child of a type. */
    public Optional<Node> first(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).findFirst();
    }

    public List<Node> parts() {
        return children.stream().filter(Node::named).toList();
    }
}
