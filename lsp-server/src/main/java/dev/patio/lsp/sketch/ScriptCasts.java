package dev.patio.lsp.sketch;

import dev.patio.lsp.source.Span;
import dev.patio.lsp.syntax.Node;
import java.util.List;
import java.util.Optional;

/** What TypeScript, or a comment of JSDoc, says that a value is. */
final class ScriptCasts {
    private final ScriptReader reader;
    private final ScriptTypes types;

    ScriptCasts(ScriptReader reader) {
        this.reader = reader;
        this.types = new ScriptTypes(reader.text);
    }

    /** {@code of as T} */
    Expression cast(Node node, Expression of) {
        List<Node> parts = parts(node);
        return parts.size() < 2 ? constant(of) : of(node.span(), of, Optional.of(parts.getLast()));
    }

    /** {@code of as const}: a list keeps its length. */
    private static Expression constant(Expression of) {
        return of instanceof Expression.Sequence list
                ? new Expression.Sequence(list.span(), Expression.Sequence.Kind.TUPLE, list.items())
                : of;
    }

    /** {@code <T>of} */
    Expression asserted(Node node) {
        List<Node> parts = parts(node);
        Optional<Node> type =
                node.first("type_arguments").flatMap(it -> it.parts().stream().findFirst());
        return parts.size() < 2 ? reader.other(node) : of(node.span(), reader.expression(parts.getLast()), type);
    }

    private static List<Node> parts(Node node) {
        return node.parts().stream().filter(it -> !it.is("comment")).toList();
    }

    /** {@code (of)}, perhaps after a comment with a type. */
    Expression documented(Node node, Expression of) {
        return cast(
                node.span(),
                of,
                ScriptDoc.before(reader.text, node.span().start()).type());
    }

    private Expression of(Span span, Expression of, Optional<Node> type) {
        return cast(span, of, type.map(types::type));
    }

    private static Expression cast(Span span, Expression of, Optional<Type> type) {
        return Expression.Cast.of(span, of, type.orElse(Type.UNKNOWN));
    }
}
