package dev.patio.lsp.sketch;

import dev.patio.lsp.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What JavaScript binds values to: destructuring, parameters, classes. */
final class ScriptPatterns {
    private final ScriptReader reader;
    private final ScriptTypes types;

    ScriptPatterns(ScriptReader reader) {
        this.reader = reader;
        this.types = new ScriptTypes(reader.text);
    }

    /** Of a variable, with its type. */
    Pattern declared(Node node) {
        Pattern name = pattern(node.child("name"), node);
        return typed(name, types.annotated(node, "type").or(() -> doc(node).type()));
    }

    private ScriptDoc doc(Node node) {
        return ScriptDoc.before(reader.text, node.span().start());
    }

    private static Pattern typed(Pattern pattern, Optional<Type> type) {
        return pattern instanceof Pattern.Named named && type.isPresent()
                ? new Pattern.Named(named.span(), named.name(), type)
                : pattern;
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
            case "array_pattern" -> listed(node);
            case "assignment_pattern", "object_assignment_pattern" -> pattern(node.child("left"), node);
            case "required_parameter", "optional_parameter" -> pattern(node.child("pattern"), node);
            case "lexical_declaration", "variable_declaration" ->
                pattern(node.first("variable_declarator").flatMap(it -> it.child("name")), node);
            default -> new Pattern.Put(reader.expression(node));
        };
    }

    /** What is not there is undefined: more may be wanted than there is only where something else is said for that. */
    private Pattern listed(Node node) {
        List<Node> items = node.parts();
        int least = (int) items.stream()
                .takeWhile(it -> !it.is("assignment_pattern") && !it.is("rest_pattern"))
                .count();
        return new Pattern.Listed(node.span(), items.stream().map(this::pattern).toList(), least, true);
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
        ScriptDoc doc = doc(node);
        node.child("parameter")
                .ifPresent(it -> parameters.add(new Expression.Parameter(pattern(it), Optional.empty())));
        for (Node parameter : node.child("parameters").map(Node::parts).orElse(List.of())) {
            if (!parameter.is("comment")) {
                Optional<Expression> otherwise = (parameter.is("assignment_pattern")
                                ? parameter.child("right")
                                : parameter.child("value"))
                        .map(reader::expression);
                parameters.add(new Expression.Parameter(parameter(parameter, doc), otherwise));
            }
        }
        Optional<Node> body = node.child("body");
        List<Statement> statements = body.filter(it -> it.is("statement_block")).isPresent()
                ? reader.statements(body.get())
                : body.stream()
                        .<Statement>map(it -> new Statement.Return(reader.expression(it)))
                        .toList();
        return new Expression.Function(
                node.span(),
                parameters,
                statements,
                reader.text(node).matches("(?s)(static\\s+)?async\\b.*"),
                types.annotated(node, "return_type").or(doc::result));
    }

    private Pattern parameter(Node node, ScriptDoc doc) {
        Pattern pattern = pattern(node);
        Optional<Type> written = types.annotated(node, "type");
        return typed(
                pattern,
                pattern instanceof Pattern.Named named ? written.or(() -> doc.parameter(named.name())) : written);
    }

    /** Of a class, an interface, an enum or a type. */
    Optional<Statement> declaration(Node node) {
        return node.child("name").map(name -> switch (node.type()) {
            case "interface_declaration", "type_alias_declaration" ->
                new Statement.Alias(reader.text(name), name.span(), types.declared(node));
            default ->
                new Statement.Declare(reader.text(name), name.span(), node.span(), false, List.of(), members(node));
        });
    }

    private List<Statement> members(Node node) {
        List<Statement> body = new ArrayList<>();
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
                default -> {}
            }
        }
        return body;
    }
}
