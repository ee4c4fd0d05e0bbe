package dev.patio.lsp.sketch;

import dev.patio.lsp.source.Span;
import dev.patio.lsp.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the readers of all languages have in common: what they do not know keeps its parts. */
abstract class TreeReader {
    final String text;

    TreeReader(String text) {
        this.text = text;
    }

    abstract Expression expression(Node node);

    abstract void statement(Node node, List<Statement> into);

    /** Those in a node. */
    final List<Statement> statements(Node node) {
        List<Statement> statements = new ArrayList<>();
        node.parts().forEach(child -> statement(child, statements));
        return statements;
    }

    /** Those of a branch or a body, if it is there. */
    final List<Statement> body(Optional<Node> body) {
        List<Statement> statements = new ArrayList<>();
        body.ifPresent(node -> statement(node, statements));
        return statements.size() == 1 && statements.getFirst() instanceof Statement.Block block
                ? block.statements()
                : statements;
    }

    final List<Expression> expressions(List<Node> nodes) {
        return nodes.stream()
                .filter(node -> !node.type().contains("comment"))
                .map(this::expression)
                .toList();
    }

    final Expression expression(Optional<Node> node, Span otherwise) {
        return node.map(this::expression).orElseGet(() -> new Expression.Other(otherwise, List.of()));
    }

    final Expression other(Node node) {
        return new Expression.Other(node.span(), expressions(node.parts()));
    }

    /** {@code a += b}: another value for the same. */
    final Statement added(Node node) {
        Expression target = expression(node.child("left"), node.span());
        Expression value = expression(node.child("right"), node.span());
        return new Statement.Bind(new Pattern.Put(target), new Expression.Join(node.span(), List.of(target, value)));
    }

    /** Of what is declared, and bound later. */
    static Expression noValue(Node node) {
        return new Expression.Choice(node.span(), List.of(), List.of());
    }

    final String text(Node node) {
        return node.span().of(text);
    }

    final String text(Node node, String field) {
        return node.child(field).map(this::text).orElse("");
    }

    /** A string of fragments and escape sequences, one node each. */
    final Expression.Text string(Node node) {
        List<Node> parts = node.parts().stream()
                .filter(part -> !part.type().startsWith("string_st") && !part.is("string_end"))
                .toList();
        if (parts.isEmpty()) {
            int quotes = Math.max(1, node.span().length() / 2);
            int middle = Math.min(node.span().start() + quotes, node.span().end());
            return new Expression.Text(node.span(), "", Optional.of(new Span(middle, middle)));
        }
        Span inner = parts.getFirst().span().to(parts.getLast().span());
        boolean plain = parts.size() == 1
                && parts.getFirst().children().isEmpty()
                && !parts.getFirst().is("escape_sequence");
        String value = plain ? inner.of(text) : Escapes.resolve(inner.of(text));
        return new Expression.Text(node.span(), value, plain ? Optional.of(inner) : Optional.empty());
    }

    /** A text with values in it, which is a text whatever they are. */
    static Expression filled(Span span, List<Expression> parts) {
        List<Expression> all = new ArrayList<>();
        all.add(new Expression.Text(span, "", Optional.empty()));
        all.addAll(parts);
        return new Expression.Join(span, all);
    }

    /** Texts with other values between them. */
    static Expression joined(Span span, List<Expression> parts) {
        if (parts.stream().allMatch(Expression.Text.class::isInstance)) {
            StringBuilder value = new StringBuilder();
            parts.forEach(part -> value.append(((Expression.Text) part).value()));
            Optional<Span> inner = parts.size() == 1 ? ((Expression.Text) parts.getFirst()).inner() : Optional.empty();
            return new Expression.Text(span, value.toString(), inner);
        }
        return new Expression.Join(span, parts);
    }
}
