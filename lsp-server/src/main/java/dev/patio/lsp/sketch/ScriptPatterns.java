package dev.patio.lsp.sketch;

import dev.patio.lsp.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What JavaScript binds values to: destructuring, parameters, classes. */
final class ScriptPatterns {
    private final ScriptReader reader;

    ScriptPatterns(ScriptReader reader) {
        this.reader = reader;
    }

    Pattern pattern(Optional<Node> node, Node around) {
        return node.map(this::pattern).orElseGet(() -> new Pattern.Put(new Expression.Other(around.span(), List.of())));
    }

    private Pattern pattern(Node node) {
        return switch (node.type()) {
            case "identifier", "shorthand_property_identifier_pattern" ->
                new Pattern.Named(node.span(), reader.text(node), Optional.empty());
            case "object_pattern" ->
                new Pattern.Keyed(
                        node.parts().stream().flatMap(it -> key(it).stream()).toList());
            case "array_pattern" ->
                new Pattern.Listed(node.parts().stream().map(this::pattern).toList());
            case "assignment_pattern", "object_assignment_pattern" -> pattern(node.child("left"), node);
            case "required_parameter", "optional_parameter" -> pattern(node.child("pattern"), node);
            case "lexical_declaration", "variable_declaration" ->
                pattern(node.first("variable_declarator").flatMap(it -> it.child("name")), node);
            default -> new Pattern.Put(reader.expression(node));
        };
    }

    private Optional<Pattern.Key> key(Node node) {
        return switch (node.type()) {
            case "pair_pattern" -> {
                Optional<Node> key = node.child("key");
                yield key.map(it -> new Pattern.Key(
                        it.is("string") ? reader.string(it).value() : reader.text(it),
                        it.span(),
                        pattern(node.child("value"), node)));
            }
            case "shorthand_property_identifier_pattern" ->
                Optional.of(new Pattern.Key(reader.text(node), node.span(), pattern(node)));
            case "object_assignment_pattern" ->
                node.child("left").map(left -> new Pattern.Key(reader.text(left), left.span(), pattern(left)));
            default -> Optional.empty();
        };
    }

    Expression.Function function(Node node) {
        List<Expression.Parameter> parameters = new ArrayList<>();
        node.child("parameter")
                .ifPresent(it -> parameters.add(new Expression.Parameter(pattern(it), Optional.empty())));
        for (Node parameter : node.child("parameters").map(Node::parts).orElse(List.of())) {
            if (!parameter.is("comment")) {
                Optional<Expression> otherwise = (parameter.is("assignment_pattern")
                                ? parameter.child("right")
                                : parameter.child("value"))
                        .map(reader::expression);
                parameters.add(new Expression.Parameter(pattern(parameter), otherwise));
            }
        }
        Optional<Node> body = node.child("body");
        List<Statement> statements = body.filter(it -> it.is("statement_block")).isPresent()
                ? reader.statements(body.get())
                : body.stream()
                        .<Statement>map(it -> new Statement.Return(reader.expression(it)))
                        .toList();
        return new Expression.Function(
                node.span(), parameters, statements, reader.text(node).matches("(?s)(static\\s+)?async\\b.*"));
    }

    /** Of a class, an interface or an enum. */
    Optional<Statement.Declare> declaration(Node node) {
        List<Statement> body = new ArrayList<>();
        List<Statement.Field> fields = new ArrayList<>();
        for (Node member : node.child("body").map(Node::parts).orElse(List.of())) {
            Optional<Node> name = member.child("name").or(() -> member.child("property"));
            switch (member.type()) {
                case "method_definition" ->
                    name.ifPresent(
                            it -> body.add(new Statement.Define(reader.text(it), it.span(), function(member), false)));
                case "field_definition", "public_field_definition", "enum_assignment" ->
                    name.ifPresent(it -> member.child("value")
                            .ifPresent(value -> body.add(new Statement.Bind(
                                    new Pattern.Named(it.span(), reader.text(it), Optional.empty()),
                                    reader.expression(value)))));
                case "class_static_block" ->
                    member.child("body").ifPresent(it -> body.add(new Statement.Block(reader.statements(it))));
                case "property_signature" ->
                    name.ifPresent(it -> fields.add(new Statement.Field(reader.text(it), it.span(), Optional.empty())));
                default -> {}
            }
        }
        return node.child("name")
                .map(name -> new Statement.Declare(
                        reader.text(name), name.span(), node.span(), node.is("interface_declaration"), fields, body));
    }
}
