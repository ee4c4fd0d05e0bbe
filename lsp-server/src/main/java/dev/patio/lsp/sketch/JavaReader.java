package dev.patio.lsp.sketch;

import dev.patio.lsp.sketch.Expression.Scalar.Kind;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads Java. */
final class JavaReader extends TreeReader {
    private final JavaTypes types;

    JavaReader(String text) {
        super(text);
        this.types = new JavaTypes(text);
    }

    @Override
    void statement(Node node, List<Statement> into) {
        switch (node.type()) {
            case "import_declaration" -> into.add(imported(node));
            case "class_declaration", "interface_declaration", "record_declaration", "enum_declaration" ->
                declaration(node).ifPresent(into::add);
            case "field_declaration", "local_variable_declaration", "constant_declaration" -> variables(node, into);
            case "method_declaration", "constructor_declaration", "compact_constructor_declaration" ->
                node.child("name")
                        .ifPresent(
                                name -> into.add(new Statement.Define(text(name), name.span(), function(node), false)));
            case "expression_statement" -> node.parts().forEach(it -> assignmentOr(it, into));
            case "enhanced_for_statement" -> {
                Pattern target = node.child("name")
                        .<Pattern>map(name -> new Pattern.Named(
                                name.span(), text(name), node.child("type").map(types::type)))
                        .orElseGet(() -> new Pattern.Put(new Expression.Other(node.span(), List.of())));
                into.add(new Statement.Each(
                        target, expression(node.child("value"), node.span()), body(node.child("body")), false));
            }
            case "return_statement" ->
                into.add(new Statement.Return(expression(node.parts().stream().findFirst(), node.span())));
            case "resource" -> {
                Optional<Node> name = node.child("name");
                Optional<Node> value = node.child("value");
                if (name.isPresent() && value.isPresent()) {
                    into.add(bind(name.get(), node.child("type"), expression(value.get())));
                } else {
                    into.add(new Statement.Run(other(node)));
                }
            }
            case "block",
                    "for_statement",
                    "try_with_resources_statement",
                    "catch_clause",
                    "switch_block_statement_group",
                    "switch_rule",
                    "static_initializer" -> into.add(new Statement.Block(statements(node)));
            case "program",
                    "ERROR",
                    "class_body",
                    "interface_body",
                    "enum_body_declarations",
                    "do_statement",
                    "try_statement",
                    "finally_clause",
                    "switch_expression",
                    "switch_block",
                    "labeled_statement",
                    "synchronized_statement",
                    "throw_statement",
                    "resource_specification",
                    "constructor_body",
                    "parenthesized_expression" -> into.addAll(statements(node));
            case "if_statement", "while_statement" -> into.add(new Statement.Perhaps(statements(node)));
            case "package_declaration",
                    "modifiers",
                    "line_comment",
                    "block_comment",
                    "catch_formal_parameter",
                    "switch_label",
                    "type_identifier" -> {}
            default -> into.add(new Statement.Run(expression(node)));
        }
    }

    private Statement imported(Node node) {
        String name =
                node.parts().stream().findFirst().map(this::text).orElse("").replaceAll("\\s", "");
        boolean all = node.first("asterisk").isPresent();
        boolean ofMembers = text(node).startsWith("import static");
        if (all) {
            return new Statement.Import(name, "*", ofMembers ? "static *" : "*", node.span());
        }
        int dot = name.lastIndexOf('.');
        String last = name.substring(dot + 1);
        return new Statement.Import(dot < 0 ? "" : name.substring(0, dot), last, last, node.span());
    }

    private void variables(Node node, List<Statement> into) {
        for (Node declarator : node.children("declarator")) {
            Optional<Node> name = declarator.child("name");
            if (name.isPresent()) {
                Expression value =
                        declarator.child("value").map(this::expression).orElseGet(() -> noValue(declarator));
                into.add(bind(name.get(), node.child("type"), value));
            }
        }
    }

    private Statement bind(Node name, Optional<Node> type, Expression value) {
        return new Statement.Bind(new Pattern.Named(name.span(), text(name), type.map(types::type)), value);
    }

    private void assignmentOr(Node node, List<Statement> into) {
        if (!node.is("assignment_expression")) {
            into.add(new Statement.Run(expression(node)));
            return;
        }
        if (!text(node, "operator").equals("=")) {
            into.add(added(node));
            return;
        }
        Node left = node.child("left").orElse(node);
        into.add(new Statement.Bind(new Pattern.Put(expression(left)), expression(node.child("right"), node.span())));
    }

    private Optional<Statement> declaration(Node node) {
        List<Statement.Field> fields = new ArrayList<>();
        for (Node component : node.is("record_declaration")
                ? node.child("parameters").map(Node::parts).orElse(List.of())
                : List.<Node>of()) {
            component
                    .child("name")
                    .ifPresent(name -> fields.add(new Statement.Field(
                            text(name), name.span(), component.child("type").map(types::type))));
        }
        List<Statement> body = node.child("body").map(this::statements).orElse(List.of());
        return node.child("name")
                .map(name -> new Statement.Declare(
                        text(name), name.span(), node.span(), node.is("record_declaration"), fields, body));
    }

    private Expression.Function function(Node node) {
        List<Expression.Parameter> parameters = new ArrayList<>();
        Optional<Node> declared = node.child("parameters");
        if (declared.filter(it -> it.is("identifier")).isPresent()) {
            parameters.add(parameter(declared.get(), Optional.empty()));
        } else {
            for (Node parameter : declared.map(Node::parts).orElse(List.of())) {
                Node name = parameter.child("name").orElse(parameter);
                parameters.add(parameter(name, parameter.child("type")));
            }
        }
        Optional<Node> body = node.child("body");
        boolean block =
                body.filter(it -> it.is("block") || it.is("constructor_body")).isPresent();
        List<Statement> statements = block
                ? statements(body.get())
                : body.stream()
                        .<Statement>map(it -> new Statement.Return(expression(it)))
                        .toList();
        return new Expression.Function(
                node.span(), parameters, statements, false, node.child("type").map(types::type));
    }

    private Expression.Parameter parameter(Node name, Optional<Node> type) {
        return new Expression.Parameter(
                new Pattern.Named(name.span(), text(name), type.map(types::type)), Optional.empty());
    }

    @Override
    Expression expression(Node node) {
        Span span = node.span();
        return switch (node.type()) {
            case "identifier", "this", "super", "type_identifier" -> new Expression.Name(span, text(node));
            case "field_access", "scoped_identifier" -> {
                Node name = node.child("field").or(() -> node.child("name")).orElse(node);
                Optional<Node> of = node.child("object").or(() -> node.child("scope"));
                yield new Expression.Member(span, expression(of, span), text(name), name.span());
            }
            case "array_access" ->
                new Expression.Index(
                        span, expression(node.child("array"), span), expression(node.child("index"), span));
            case "method_invocation" -> call(node);
            case "object_creation_expression" -> {
                Expression made = new Expression.Call(span, expression(node.child("type"), span), arguments(node));
                List<Statement> body =
                        node.first("class_body").map(this::statements).orElse(List.of());
                yield body.isEmpty()
                        ? made
                        : new Expression.Other(
                                span,
                                List.of(made, new Expression.Function(span, List.of(), body, false, Optional.empty())));
            }
            case "generic_type" -> expression(node.parts().stream().findFirst(), span);
            case "string_literal" -> string(node);
            case "binary_expression" ->
                text(node, "operator").equals("+")
                        ? joined(
                                span,
                                List.of(expression(node.child("left"), span), expression(node.child("right"), span)))
                        : other(node);
            case "decimal_integer_literal", "hex_integer_literal", "binary_integer_literal", "octal_integer_literal" ->
                new Expression.Scalar(span, Kind.INTEGER);
            case "decimal_floating_point_literal", "hex_floating_point_literal" ->
                new Expression.Scalar(span, Kind.FLOAT);
            case "true", "false" -> new Expression.Scalar(span, Kind.BOOLEAN);
            case "null_literal" -> new Expression.Scalar(span, Kind.NOTHING);
            case "array_initializer" ->
                new Expression.Sequence(span, Expression.Sequence.Kind.LIST, expressions(node.parts()));
            case "array_creation_expression" -> expression(node.child("value"), span);
            case "cast_expression" -> cast(node);
            case "lambda_expression" -> function(node);
            case "parenthesized_expression" ->
                node.parts().size() == 1 ? expression(node.parts().getFirst()) : other(node);
            case "ternary_expression" ->
                new Expression.Choice(
                        span,
                        List.of(expression(node.child("condition"), span)),
                        List.of(
                                expression(node.child("consequence"), span),
                                expression(node.child("alternative"), span)));
            case "switch_expression", "block" ->
                new Expression.Other(
                        span,
                        List.of(new Expression.Function(span, List.of(), statements(node), false, Optional.empty())));
            case "class_literal" ->
                new Expression.Member(span, expression(node.parts().stream().findFirst(), span), "class", span);
            case "line_comment", "block_comment", "annotation", "marker_annotation", "dimensions" ->
                new Expression.Other(span, List.of());
            default -> other(node);
        };
    }

    private Expression cast(Node node) {
        Expression of = expression(node.child("value"), node.span());
        Type type = node.child("type").map(types::type).orElse(Type.UNKNOWN);
        return Expression.Cast.of(node.span(), of, type);
    }

    private Expression call(Node node) {
        Node name = node.child("name").orElse(node);
        Expression function = node.child("object")
                .<Expression>map(
                        of -> new Expression.Member(of.span().to(name.span()), expression(of), text(name), name.span()))
                .orElseGet(() -> new Expression.Name(name.span(), text(name)));
        return new Expression.Call(node.span(), function, arguments(node));
    }

    private List<Expression.Argument> arguments(Node node) {
        return expressions(node.child("arguments").map(Node::parts).orElse(List.of())).stream()
                .map(it -> new Expression.Argument("", it))
                .toList();
    }
}
