package dev.patio.lsp.sketch;

import dev.patio.lsp.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the types of TypeScript. */
final class ScriptTypes {
    private final String text;

    ScriptTypes(String text) {
        this.text = text;
    }

    /** Of what has one written behind it. */
    Optional<Type> annotated(Node node, String field) {
        return node.child(field).map(this::type);
    }

    Type type(Node node) {
        return switch (node.type()) {
            case "type_annotation", "parenthesized_type", "readonly_type" -> inner(node);
            case "predefined_type", "type_identifier" -> named(text(node));
            case "generic_type" ->
                new Type.Named(
                        node.child("name").map(this::text).orElse(""),
                        node.child("type_arguments").map(Node::parts).orElse(List.of()).stream()
                                .map(this::type)
                                .toList());
            case "array_type" -> new Type.Named("Array", List.of(inner(node)));
            case "tuple_type" -> tuple(node);
            case "object_type", "interface_body" ->
                fields(node).<Type>map(Type.Fields::new).orElse(Type.UNKNOWN);
            case "union_type" -> union(node);
            case "intersection_type" ->
                new Type.All(node.parts().stream().map(this::type).toList());
            case "literal_type" -> literal(node);
            default -> Type.UNKNOWN;
        };
    }

    private String text(Node node) {
        return node.span().of(text);
    }

    private static Type named(String name) {
        return new Type.Named(name, List.of());
    }

    private Type inner(Node node) {
        return node.parts().size() == 1 ? type(node.parts().getFirst()) : Type.UNKNOWN;
    }

    /** Its items are types, or types with names. */
    private Type tuple(Node node) {
        List<Type> items = new ArrayList<>();
        for (Node item : node.parts()) {
            if (item.is("rest_type") || item.is("optional_type") || item.is("optional_parameter")) {
                return Type.UNKNOWN; // it has no certain length
            }
            items.add(item.is("required_parameter") ? annotated(item, "type").orElse(Type.UNKNOWN) : type(item));
        }
        return new Type.Tuple(items);
    }

    /** Without what stands for there being none: whoever reads a field has looked at that. */
    private Type union(Node node) {
        List<Type> types = new ArrayList<>();
        for (Node part : node.parts()) {
            Type type = type(part);
            types.addAll(type instanceof Type.OneOf(List<Type> inner) ? inner : List.of(type));
        }
        types.removeIf(it -> it.equals(named("null")) || it.equals(named("undefined")));
        return types.size() == 1 ? types.getFirst() : new Type.OneOf(types);
    }

    private Type literal(Node node) {
        String literal = text(node);
        return switch (literal) {
            case "null", "undefined" -> named(literal);
            case "true", "false" -> named("boolean");
            default -> named(literal.matches("['\"`].*") ? "string" : literal.matches("-?\\d.*") ? "number" : "");
        };
    }

    /** Of an interface or an alias. */
    Type declared(Node node) {
        List<Type> all = new ArrayList<>();
        node.first("extends_type_clause").stream()
                .flatMap(it -> it.parts().stream())
                .forEach(it -> all.add(type(it)));
        node.child("value").or(() -> node.child("body")).ifPresent(it -> all.add(type(it)));
        return all.size() == 1 ? all.getFirst() : new Type.All(all);
    }

    /** None where there may be others. */
    private Optional<List<Statement.Field>> fields(Node body) {
        List<Statement.Field> fields = new ArrayList<>();
        for (Node member : body.parts()) {
            Optional<Node> name = member.child("name");
            switch (member.type()) {
                case "property_signature", "method_signature" ->
                    name.ifPresent(
                            it -> fields.add(new Statement.Field(text(it), it.span(), annotated(member, "type"))));
                case "comment" -> {}
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(fields);
    }
}
