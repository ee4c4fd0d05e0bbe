package dev.patio.lsp.sketch;

import dev.patio.lsp.sketch.Expression.Scalar.Kind;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.syntax.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads Python. */
final class PythonReader extends TreeReader {
    private final PythonValues values = new PythonValues(this);
    private final PythonRecords records = new PythonRecords(this);
    private final PythonDefinitions definitions = new PythonDefinitions(this, records);
    private final PythonTypes types;
    /** The names of {@code typing.cast} here. */
    private final Set<String> casts = new HashSet<>();

    PythonReader(String text) {
        super(text);
        this.types = new PythonTypes(text);
    }

    @Override
    void statement(Node node, List<Statement> into) {
        switch (node.type()) {
            case "import_statement" -> node.children("name").forEach(name -> into.add(imported(name)));
            case "import_from_statement" -> fromImport(node, into);
            case "expression_statement" -> node.parts().forEach(part -> assignmentOr(part, into));
            case "function_definition", "class_definition", "decorated_definition" ->
                definitions.definition(node, into);
            case "for_statement" ->
                into.add(new Statement.Each(
                        pattern(node.child("left"), node),
                        expression(node.child("right"), node.span()),
                        join(body(node.child("body")), body(node.child("alternative"))),
                        text(node).startsWith("async")));
            case "return_statement" ->
                into.add(new Statement.Return(expression(node.parts().stream().findFirst(), node.span())));
            case "with_item" -> withItem(node, into);
            case "block",
                    "module",
                    "ERROR",
                    "try_statement",
                    "finally_clause",
                    "with_statement",
                    "with_clause",
                    "match_statement" -> into.addAll(statements(node));
            case "if_statement",
                    "elif_clause",
                    "else_clause",
                    "while_statement",
                    "except_clause",
                    "except_group_clause",
                    "case_clause" -> into.add(new Statement.Perhaps(statements(node)));
            case "comment", "case_pattern", "pass_statement", "global_statement", "nonlocal_statement" -> {}
            default -> into.add(new Statement.Run(expression(node)));
        }
    }

    private static List<Statement> join(List<Statement> one, List<Statement> other) {
        List<Statement> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private String module(Node name) {
        return name.is("aliased_import") ? text(name, "name") : text(name);
    }

    /** {@code import a.b} binds {@code a}. */
    private Statement imported(Node name) {
        Optional<Node> alias = name.child("alias");
        String module = module(name);
        String bound = alias.isPresent() ? module : module.split("\\.", 2)[0];
        return new Statement.Import(bound, "", alias.map(this::text).orElse(bound), name.span());
    }

    private void fromImport(Node node, List<Statement> into) {
        String module = text(node, "module_name");
        if (node.first("wildcard_import").isPresent()) {
            into.add(new Statement.Import(module, "*", "*", node.span()));
        }
        for (Node name : node.children("name")) {
            String member = module(name);
            String local = name.child("alias").map(this::text).orElse(member);
            into.add(new Statement.Import(module, member, local, name.span()));
            if (member.equals("cast") && PythonTypes.MODULES.contains(module)) {
                casts.add(local);
            }
        }
    }

    private void assignmentOr(Node node, List<Statement> into) {
        if (node.is("augmented_assignment")) {
            into.add(added(node));
            return;
        }
        if (!node.is("assignment")) {
            into.add(new Statement.Run(expression(node)));
            return;
        }
        Optional<Node> right = node.child("right");
        if (right.isEmpty()) {
            return;
        }
        if (right.get().is("assignment")) { // a = b = c
            assignmentOr(right.get(), into);
        }
        Node value = right.get();
        while (value.is("assignment") && value.child("right").isPresent()) {
            value = value.child("right").get();
        }
        Optional<Statement> made = records.made(node.child("left").orElse(node), value);
        if (made.isPresent()) {
            into.add(made.get());
            return;
        }
        Pattern target = pattern(node.child("left"), node);
        if (target instanceof Pattern.Named named) {
            target = new Pattern.Named(
                    named.span(), named.name(), node.child("type").map(this::type));
        }
        into.add(new Statement.Bind(target, expression(value)));
    }

    private void withItem(Node node, List<Statement> into) {
        Node value = node.child("value").orElse(node);
        Optional<Node> target = value.is("as_pattern")
                ? value.child("alias").flatMap(it -> it.parts().stream().findFirst())
                : Optional.empty();
        Expression held = value.is("as_pattern")
                ? expression(value.parts().getFirst())
                : node.child("value").isEmpty() ? other(node) : expression(value);
        into.add(target.isPresent() ? new Statement.Bind(pattern(target, node), held) : new Statement.Run(held));
    }

    Pattern pattern(Optional<Node> node, Node around) {
        if (node.isEmpty()) {
            return new Pattern.Put(other(around));
        }
        return switch (node.get().type()) {
            case "identifier" -> new Pattern.Named(node.get().span(), text(node.get()), Optional.empty());
            case "pattern_list", "tuple_pattern", "list_pattern" -> listed(node.get(), around);
            default -> new Pattern.Put(expression(node.get()));
        };
    }

    private Pattern listed(Node node, Node around) {
        List<Node> items = node.parts();
        int rest =
                (int) items.stream().filter(it -> it.is("list_splat_pattern")).count();
        return new Pattern.Listed(
                node.span(),
                items.stream().map(item -> pattern(Optional.of(item), around)).toList(),
                items.size() - rest,
                rest > 0);
    }

    @Override
    Expression expression(Node node) {
        Span span = node.span();
        return switch (node.type()) {
            case "identifier" -> new Expression.Name(span, text(node));
            case "attribute" -> {
                Node name = node.child("attribute").orElse(node);
                yield new Expression.Member(span, expression(node.child("object"), span), text(name), name.span());
            }
            case "subscript" ->
                new Expression.Index(
                        span, expression(node.child("value"), span), expression(node.child("subscript"), span));
            case "call" -> values.call(node);
            case "string" -> values.string(node);
            case "concatenated_string" -> joined(span, expressions(node.parts()));
            case "binary_operator" ->
                text(node, "operator").equals("+") ? joined(span, expressions(operands(node))) : other(node);
            case "integer" -> new Expression.Scalar(span, Kind.INTEGER);
            case "float" -> new Expression.Scalar(span, Kind.FLOAT);
            case "true", "false", "comparison_operator", "not_operator" ->
                node.parts().isEmpty() ? new Expression.Scalar(span, Kind.BOOLEAN) : other(node);
            case "none" -> new Expression.Scalar(span, Kind.NOTHING);
            case "list" -> new Expression.Sequence(span, Expression.Sequence.Kind.LIST, expressions(node.parts()));
            case "tuple", "expression_list" ->
                new Expression.Sequence(span, Expression.Sequence.Kind.TUPLE, expressions(node.parts()));
            case "set" -> new Expression.Sequence(span, Expression.Sequence.Kind.SET, expressions(node.parts()));
            case "dictionary" -> values.dictionary(node);
            case "lambda" -> definitions.function(node);
            case "await", "parenthesized_expression" ->
                node.parts().size() == 1 ? expression(node.parts().getFirst()) : other(node);
            case "unary_operator" -> expression(node.child("argument"), span);
            case "list_splat" ->
                new Expression.Spread(span, expression(node.parts().stream().findFirst(), span));
            case "list_comprehension", "set_comprehension", "generator_expression", "dictionary_comprehension" ->
                values.comprehension(node);
            case "conditional_expression" ->
                node.parts().size() == 3
                        ? new Expression.Choice(
                                span,
                                List.of(expression(node.parts().get(1))),
                                List.of(
                                        expression(node.parts().get(0)),
                                        expression(node.parts().get(2))))
                        : other(node);
            case "pair" -> new Expression.Other(span, expressions(node.children("value")));
            default -> other(node);
        };
    }

    private static List<Node> operands(Node node) {
        return node.parts().stream()
                .filter(part -> part.field().equals("left") || part.field().equals("right"))
                .toList();
    }

    Type type(Node node) {
        return types.type(node);
    }

    boolean isCast(Expression function) {
        return switch (function) {
            case Expression.Name name -> casts.contains(name.name());
            case Expression.Member member ->
                member.name().equals("cast")
                        && member.of() instanceof Expression.Name module
                        && PythonTypes.MODULES.contains(module.name());
            default -> false;
        };
    }
}
