package dev.patio.lsp.manifest;

import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Mention;
import dev.patio.lsp.facts.Shape;
import dev.patio.lsp.manifest.ManifestFacts.Entry;
import dev.patio.lsp.manifest.ManifestFacts.Mistake;
import dev.patio.lsp.manifest.ManifestFacts.Program;
import dev.patio.lsp.manifest.ManifestFacts.Reference;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.source.Text;
import dev.patio.lsp.syntax.Grammar;
import dev.patio.lsp.syntax.Node;
import dev.patio.lsp.syntax.Syntax;
import dev.patio.session.manifest.Manifest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a manifest that may be incomplete. */
public final class ManifestReader {
    /** Of an event: what follows is the name. */
    public static final String EXPORTS = "exports:";

    /** With these words in front, {@code run} is a runtime's command line. */
    private static final Set<String> RUNTIMES = Set.of("python", "python3", "node", "js", "java");

    private final String content;
    private final List<Mention> names = new ArrayList<>();

    private ManifestReader(String content) {
        this.content = content;
    }

    public static ManifestFacts read(Path file, Text text) {
        Optional<Node> tree = Syntax.parse(Grammar.JSON, text.content());
        return tree.map(it -> new ManifestReader(text.content()).read(file, text, it))
                .orElse(ManifestFacts.NONE);
    }

    private ManifestFacts read(Path file, Text text, Node tree) {
        List<Program> programs = new ArrayList<>();
        tree.first("object")
                .flatMap(root -> value(root, "programs"))
                .ifPresent(all -> all.parts().stream()
                        .filter(it -> it.is("pair"))
                        .forEach(it -> program(it).ifPresent(programs::add)));
        List<Mistake> mistakes = Manifest.of(file, text.content(), Map.of()).mistakes().stream()
                .map(mistake -> {
                    int offset = text.offset(
                            mistake.place().line() - 1, mistake.place().column() - 1);
                    return new Mistake(token(tree, offset), mistake.message());
                })
                .toList();
        return new ManifestFacts(List.copyOf(programs), List.copyOf(names), mistakes);
    }

    private Optional<Program> program(Node pair) {
        Optional<Node> key = pair.child("key");
        Optional<Node> value = pair.child("value");
        if (key.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        Optional<Node> run = value.get().is("string") ? value : value(value.get(), "run");
        List<Reference> after = new ArrayList<>();
        value(value.get(), "after").ifPresent(it -> it.parts().forEach(event -> after(event, after)));
        return Optional.of(
                new Program(string(key.get()), inner(key.get()), pair.span(), run.flatMap(this::entry), after));
    }

    /** The file in the place of which the words of a runtime may stand. */
    private Optional<Entry> entry(Node run) {
        if (run.is("string")) {
            return Optional.of(new Entry(string(run), inner(run)));
        }
        for (Node word : run.is("array") ? run.parts() : List.<Node>of()) {
            if (word.is("string")) {
                if (string(word).startsWith("-")) {
                    return Optional.empty();
                }
                if (!RUNTIMES.contains(string(word))) {
                    return Optional.of(new Entry(string(word), inner(word)));
                }
            }
        }
        return Optional.empty();
    }

    private void after(Node event, List<Reference> into) {
        Optional<Node> value = event.child("value").filter(it -> it.is("string"));
        event.child("key")
                .ifPresent(key -> into.add(new Reference(
                        string(key),
                        inner(key),
                        value.map(this::string).orElse(""),
                        value.map(this::inner).orElseGet(() -> inner(key)))));
        if (value.isPresent() && string(value.get()).startsWith(EXPORTS)) {
            Span inner = inner(value.get());
            Span name = new Span(Math.min(inner.end(), inner.start() + EXPORTS.length()), inner.end());
            boolean plain = !name.of(content).contains("\\");
            names.add(new Mention(
                    Kind.AFTER,
                    string(value.get()).substring(EXPORTS.length()),
                    name,
                    plain ? Optional.of(name) : Optional.empty(),
                    event.span(),
                    Shape.Any.ANY));
        }
    }

    private Optional<Node> value(Node object, String key) {
        return object.parts().stream()
                .filter(it -> it.is("pair")
                        && it.child("key")
                                .filter(name -> string(name).equals(key))
                                .isPresent())
                .findFirst()
                .flatMap(it -> it.child("value"));
    }

    private String string(Node node) {
        return inner(node).of(content);
    }

    private Span inner(Node node) {
        Span span = node.span();
        return node.is("string") && span.length() >= 2 ? new Span(span.start() + 1, span.end() - 1) : span;
    }

    /** The string or word at a place; of something larger, its first character. */
    private static Span token(Node tree, int offset) {
        Node at = tree;
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            for (Node child : at.children()) {
                if (child.span().start() <= offset && offset < child.span().end()) {
                    at = child;
                    deeper = !child.is("string");
                    break;
                }
            }
        }
        boolean small = at.is("string") || at.children().isEmpty();
        return small && at.span().start() == offset && at.span().length() > 0
                ? at.span()
                : new Span(offset, offset + 1);
    }
}
