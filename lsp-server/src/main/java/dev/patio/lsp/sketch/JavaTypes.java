package dev.patio.lsp.sketch;

import dev.patio.lsp.syntax.Node;
import java.util.List;

/** Reads the types of Java. */
final class JavaTypes {
    private final String text;

    JavaTypes(String text) {
        this.text = text;
    }

    Type type(Node node) {
        return switch (node.type()) {
            case "type_identifier", "integral_type", "floating_point_type", "boolean_type" ->
                new Type.Named(text(node), List.of());
            case "generic_type" ->
                new Type.Named(
                        node.first("type_identifier").map(this::text).orElse(""),
                        node.first("type_arguments").map(Node::parts).orElse(List.of()).stream()
                                .map(this::type)
                                .toList());
            case "array_type" ->
                new Type.Named(
                        "List", node.child("element").map(this::type).stream().toList());
            default -> Type.UNKNOWN;
        };
    }

    private String text(Node node) {
        return node.span().of(text);
    }
}
