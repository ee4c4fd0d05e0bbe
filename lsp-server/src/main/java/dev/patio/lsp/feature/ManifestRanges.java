package dev.patio.lsp.feature;

import dev.patio.lsp.source.Span;
import dev.patio.lsp.syntax.Grammar;
import dev.patio.lsp.syntax.Node;
import dev.patio.lsp.syntax.Syntax;
import dev.patio.lsp.workspace.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What belongs together in a manifest. */
public final class ManifestRanges {
    private static final Set<String> FOLDED = Set.of("object", "array", "comment");

    private ManifestRanges() {}

    /** Objects, arrays and comments of several lines. */
    public static List<Span> folded(SourceFile file) {
        List<Span> spans = new ArrayList<>();
        tree(file).ifPresent(root -> folded(file, root, spans));
        return spans;
    }

    private static void folded(SourceFile file, Node node, List<Span> into) {
        if (FOLDED.contains(node.type()) && lines(file, node.span()) > 1) {
            into.add(node.span());
        }
        node.children().forEach(it -> folded(file, it, into));
    }

    private static int lines(SourceFile file, Span span) {
        return file.text().point(span.end()).line()
                - file.text().point(span.start()).line()
                + 1;
    }

    /** What a selection grows to, from the inside. */
    public static List<Span> around(SourceFile file, int offset) {
        List<Span> spans = new ArrayList<>();
        tree(file).ifPresent(root -> around(root, offset, spans));
        return spans.reversed();
    }

    private static void around(Node node, int offset, List<Span> into) {
        if (into.isEmpty() || !into.getLast().equals(node.span())) {
            into.add(node.span());
        }
        node.children().stream()
                .filter(it -> it.span().touches(offset))
                .findFirst()
                .ifPresent(it -> around(it, offset, into));
    }

    private static Optional<Node> tree(SourceFile file) {
        return file.manifest().isEmpty()
                ? Optional.empty()
                : Syntax.parse(Grammar.JSON, file.text().content());
    }
}
