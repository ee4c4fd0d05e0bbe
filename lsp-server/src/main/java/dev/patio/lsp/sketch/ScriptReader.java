package dev.patio.lsp.sketch;

import dev.patio.lsp.sketch.Expression.Scalar.Kind;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads JavaScript and TypeScript. */
final class ScriptReader extends TreeReader {
    private final ScriptPatterns patterns;
    private final ScriptModules modules;
    private final ScriptCasts casts;

    ScriptReader(String text) {
        super(text);
        this.patterns = new ScriptPatterns(this);
        this.modules = new ScriptModules(this);
        this.casts = new ScriptCasts(this);
    }

    @Override
    void statement(Node node, List<Statement> into) {
        switch (node.type()) {
            case "import_statement" -> modules.imports(node, into);
            case "export_statement" -> modules.exports(node, into);
            case "lexical_declaration", "variable_declaration" -> node.parts().forEach(it -> declarator(it, into));
            case "expression_statement" -> node.parts().forEach(it -> assignmentOr(it, into));
            case "function_declaration", "generator_function_declaration" ->
                node.child("name")
                        .ifPresent(name -> into.add(
                                new Statement.Define(text(name), name.span(), patterns.function(node), false)));
            case "class_declaration",
                    "abstract_class_declaration",
                    "interface_declaration",
                    "enum_declaration",
                    "type_alias_declaration" -> patterns.declaration(node).ifPresent(into::add);
            case "for_in_statement" ->
                into.add(
                        text(node, "operator").equals("of")
                                ? new Statement.Each(
                                        patterns.pattern(node.child("left"), node),
                                        expression(node.child("right"), node.span()),
                                        body(node.child("body")),
                                        text(node).matches("(?s)for\\s+await\\b.*"))
                                : new Statement.Block(body(node.child("body"))));
            case "return_statement" ->
                into.add(new Statement.Return(expression(node.parts().stream().findFirst(), node.span())));
            case "statement_block", "for_statement", "switch_body", "catch_clause" ->
                into.add(new Statement.Block(statements(node)));
            case "program",
                    "ERROR",
                    "do_statement",
                    "try_statement",
                    "finally_clause",
                    "switch_statement",
                    "labeled_statement",
                    "throw_statement",
                    "internal_module",
                    "module",
                    "ambient_declaration" -> into.addAll(statements(node));
            case "if_statement", "else_clause", "while_statement", "switch_case", "switch_default" ->
                into.add(new Statement.Perhaps(statements(node)));
            case "comment" -> into.addAll(ScriptDoc.of(text(node)).definitions(node));
            case "empty_statement", "break_statement", "continue_statement", "hash_bang_line" -> {}
            default -> into.add(new Statement.Run(expression(node)));
        }
    }

    private void declarator(Node node, List<Statement> into) {
        if (node.is("variable_declarator")) {
            Expression value = node.child("value").map(this::expression).orElseGet(() -> noValue(node));
            into.add(new Statement.Bind(patterns.declared(node), value));
        }
    }

    private void assignmentOr(Node node, List<Statement> into) {
        if (node.is("assignment_expression")) {
            Optional<Node> right = node.child("right"); // none in a text with mistakes
            right.filter(it -> it.is("assignment_expression")).ifPresent(it -> assignmentOr(it, into));
            boolean name = node.child("left").filter(it -> it.is("identifier")).isPresent();
            Pattern target = name
                    ? new Pattern.Put(expression(node.child("left"), node.span()))
                    : patterns.pattern(node.child("left"), node);
            Expression value = right.map(this::expression).orElseGet(() -> noValue(node));
            into.add(modules.assigned(text(node, "left"), value).orElseGet(() -> new Statement.Bind(target, value)));
        } else if (node.is("augmented_assignment_expression")) {
            into.add(added(node));
        } else {
            into.add(new Statement.Run(expression(node)));
        }
    }

    @Override
    Expression expression(Node node) {
        Span span = node.span();
        return switch (node.type()) {
            case "identifier", "shorthand_property_identifier", "this", "undefined", "import", "super" ->
                new Expression.Name(span, text(node));
            case "member_expression" -> {
                Node name = node.child("property").orElse(node);
                yield new Expression.Member(span, expression(node.child("object"), span), text(name), name.span());
            }
            case "subscript_expression" ->
                new Expression.Index(
                        span, expression(node.child("object"), span), expression(node.child("index"), span));
            case "call_expression", "new_expression" -> call(node);
            case "string" -> string(node);
            case "template_string" -> template(node);
            case "binary_expression" -> binary(node);
            case "number" -> new Expression.Scalar(span, Kind.NUMBER);
            case "true", "false" -> new Expression.Scalar(span, Kind.BOOLEAN);
            case "null" -> new Expression.Scalar(span, Kind.NOTHING);
            case "array" -> new Expression.Sequence(span, Expression.Sequence.Kind.LIST, expressions(node.parts()));
            case "object" -> object(node);
            case "arrow_function", "function_expression", "function", "generator_function" -> patterns.function(node);
            case "await_expression", "non_null_expression", "satisfies_expression" -> inner(node);
            case "parenthesized_expression" -> casts.documented(node, inner(node));
            case "as_expression" -> casts.cast(node, inner(node));
            case "type_assertion" -> casts.asserted(node);
            case "unary_expression" ->
                text(node, "operator").equals("-") ? expression(node.child("argument"), span) : other(node);
            case "spread_element" ->
                new Expression.Spread(span, expression(node.parts().stream().findFirst(), span));
            case "ternary_expression" ->
                new Expression.Choice(
                        span,
                        List.of(expression(node.child("condition"), span)),
                        List.of(
                                expression(node.child("consequence"), span),
                                expression(node.child("alternative"), span)));
            case "class" -> new Expression.Other(span, List.of());
            case "statement_block" ->
                new Expression.Other(
                        span,
                        List.of(new Expression.Function(span, List.of(), statements(node), false, Optional.empty())));
            case "property_identifier", "type_annotation", "type_arguments", "comment" ->
                new Expression.Other(span, List.of());
            default -> other(node);
        };
    }

    /** What it begins with, which has its value. */
    private Expression inner(Node node) {
        return node.parts().stream()
                .filter(it -> !it.is("comment"))
                .findFirst()
                .map(this::expression)
                .orElseGet(() -> other(node));
    }

    private Expression call(Node node) {
        List<Expression.Argument> arguments = new ArrayList<>();
        for (Node argument : node.child("arguments").map(Node::parts).orElse(List.of())) {
            if (!argument.is("comment")) {
                arguments.add(new Expression.Argument("", expression(argument)));
            }
        }
        Optional<Node> function = node.child("function").or(() -> node.child("constructor"));
        return new Expression.Call(node.span(), expression(function, node.span()), arguments);
    }

    private Expression binary(Node node) {
        List<Expression> operands = new ArrayList<>();
        node.child("left").ifPresent(it -> operands.add(expression(it)));
        node.child("right").ifPresent(it -> operands.add(expression(it)));
        return switch (text(node, "operator")) {
            case "+" -> joined(node.span(), operands);
            case "??", "||" -> new Expression.Choice(node.span(), List.of(), operands);
            default -> new Expression.Other(node.span(), operands);
        };
    }

    private Expression template(Node node) {
        if (node.first("template_substitution").isEmpty()) {
            return string(node);
        }
        List<Expression> parts = new ArrayList<>();
        for (Node part : node.parts()) {
            parts.add(
                    part.is("template_substitution")
                            ? expression(part.parts().stream().findFirst(), part.span())
                            : new Expression.Text(part.span(), Escapes.resolve(text(part)), Optional.empty()));
        }
        return filled(node.span(), parts);
    }

    private Expression object(Node node) {
        List<Expression.Entry> entries = new ArrayList<>();
        boolean open = false;
        for (Node part : node.parts()) {
            switch (part.type()) {
                case "pair" -> {
                    Optional<Node> key = part.child("key");
                    Expression value = expression(part.child("value"), part.span());
                    if (key.isPresent() && key.get().is("computed_property_name")) {
                        open = true;
                        entries.add(new Expression.Entry(
                                "",
                                key.get().span(),
                                new Expression.Other(part.span(), List.of(other(key.get()), value))));
                    } else {
                        key.ifPresent(it -> entries.add(entry(it, value)));
                    }
                }
                case "shorthand_property_identifier" ->
                    entries.add(new Expression.Entry(text(part), part.span(), expression(part)));
                case "method_definition" -> {
                    open = true;
                    entries.add(new Expression.Entry(text(part, "name"), part.span(), patterns.function(part)));
                }
                case "comment" -> {}
                default -> {
                    open = true;
                    entries.add(new Expression.Entry("", part.span(), other(part)));
                }
            }
        }
        return new Expression.Dict(node.span(), entries, open);
    }

    private Expression.Entry entry(Node key, Expression value) {
        if (!key.is("string")) {
            return new Expression.Entry(text(key), key.span(), value);
        }
        Expression.Text name = string(key);
        return new Expression.Entry(name.value(), name.inner().orElse(name.span()), value);
    }
}
