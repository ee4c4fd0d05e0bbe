package dev.patio.lsp.sketch;

import dev.patio.lsp.sketch.Expression.Scalar.Kind;
import dev.patio.lsp.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values of Python that consist of several: calls, strings, dictionaries, comprehensions. */
final class PythonValues {
    private final PythonReader reader;

    PythonValues(PythonReader reader) {
        this.reader = reader;
    }

    Expression call(Node node) {
        List<Expression.Argument> arguments = new ArrayList<>();
        Optional<Node> given = node.child("arguments");
        if (given.filter(it -> it.is("generator_expression")).isPresent()) {
            arguments.add(new Expression.Argument("", reader.expression(given.get())));
        } else {
            for (Node argument : given.map(Node::parts).orElse(List.of())) {
                if (argument.is("keyword_argument")) {
                    arguments.add(new Expression.Argument(
                            reader.text(argument, "name"),
                            reader.expression(argument.child("value"), argument.span())));
                } else if (!argument.is("comment")) {
                    arguments.add(new Expression.Argument("", reader.expression(argument)));
                }
            }
        }
        Expression function = reader.expression(node.child("function"), node.span());
        return given.filter(it -> reader.isCast(function))
                .flatMap(it -> cast(node, it))
                .orElseGet(() -> new Expression.Call(node.span(), function, arguments));
    }

    /** {@code cast(T, value)} */
    private Optional<Expression> cast(Node node, Node arguments) {
        List<Node> parts =
                arguments.parts().stream().filter(it -> !it.is("comment")).toList();
        return parts.size() == 2
                ? Optional.of(Expression.Cast.of(
                        node.span(), reader.expression(parts.getLast()), reader.type(parts.getFirst())))
                : Optional.empty();
    }

    Expression string(Node node) {
        String start = node.first("string_start").map(reader::text).orElse("'");
        if (start.startsWith("b") || start.startsWith("B") || start.startsWith("rb")) {
            return new Expression.Scalar(node.span(), Kind.BYTES);
        }
        List<Node> holes =
                node.children().stream().filter(it -> it.is("interpolation")).toList();
        if (holes.isEmpty()) {
            return reader.string(node);
        }
        List<Expression> parts = new ArrayList<>();
        for (Node part : node.parts()) {
            switch (part.type()) {
                case "string_content" ->
                    parts.add(new Expression.Text(part.span(), Escapes.resolve(reader.text(part)), Optional.empty()));
                case "interpolation" -> parts.add(reader.expression(part.child("expression"), part.span()));
                default -> {}
            }
        }
        return TreeReader.filled(node.span(), parts);
    }

    Expression dictionary(Node node) {
        List<Expression.Entry> entries = new ArrayList<>();
        boolean open = false;
        for (Node part : node.parts()) {
            if (!part.is("pair")) {
                open |= !part.is("comment");
                entries.add(new Expression.Entry("", part.span(), reader.other(part)));
                continue;
            }
            Expression value = reader.expression(part.child("value"), part.span());
            Expression key = reader.expression(part.child("key"), part.span());
            open |= !(key instanceof Expression.Text);
            entries.add(
                    key instanceof Expression.Text name
                            ? new Expression.Entry(name.value(), name.inner().orElse(name.span()), value)
                            : new Expression.Entry(
                                    "", key.span(), new Expression.Other(part.span(), List.of(key, value))));
        }
        return new Expression.Dict(node.span(), entries, open);
    }

    Expression comprehension(Node node) {
        Expression value = reader.expression(node.child("body"), node.span());
        List<Expression> conditions = List.of();
        for (Node clause : node.parts().reversed()) {
            if (clause.is("for_in_clause")) {
                value = new Expression.Each(
                        node.span(),
                        reader.pattern(clause.child("left"), clause),
                        reader.expression(clause.child("right"), clause.span()),
                        conditions,
                        value);
                conditions = List.of();
            } else if (clause.is("if_clause")) {
                conditions = reader.expressions(clause.parts());
            }
        }
        return value;
    }
}
