package dev.patio.lsp.facts;

import dev.patio.lsp.sketch.Sketch;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.syntax.Grammar;
import dev.patio.lsp.syntax.Syntax;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Works out the facts of a program's text. Takes any text. */
public final class FactsReader {
    private FactsReader() {}

    /** Files that cannot load the interface have no facts, and need no tree. */
    public static FileFacts read(Grammar grammar, String text) {
        if (grammar == Grammar.JSON) {
            return FileFacts.none(grammar);
        }
        if (!text.contains("patio")) {
            return FileFacts.loading(grammar, Modules.of(text));
        }
        return Syntax.parse(grammar, text)
                .map(tree -> read(grammar, Sketch.of(grammar, tree, text), text, tree.isBroken()))
                .orElseGet(() -> FileFacts.none(grammar));
    }

    private static FileFacts read(Grammar grammar, Sketch sketch, String text, boolean broken) {
        Scopes scopes = new Scopes(sketch, new Span(0, text.length()));
        Meanings meanings = new Meanings(grammar, scopes);
        Collector collector = new Collector(meanings, scopes);
        collector.statements(sketch.statements(), scopes.top());
        List<Held> held = new Holders(meanings, scopes).find();
        Map<String, String> interfaces = interfaces(meanings, scopes);
        return new FileFacts(
                grammar,
                List.copyOf(collector.mentions()),
                List.copyOf(collector.vague()),
                List.copyOf(collector.fields()),
                held,
                scopes.modules(),
                interfaces,
                collector.usesPatio() || !interfaces.isEmpty() || usesWildcard(scopes),
                collector.looksAtAll(),
                broken);
    }

    private static boolean usesWildcard(Scopes scopes) {
        return scopes.wildcards().stream()
                .anyMatch(it -> it.module().equals("patio") || it.module().startsWith("dev.patio.api"));
    }

    /** What a name of the file's outermost scope stands for: "" is the interface, else a function of it. */
    private static Map<String, String> interfaces(Meanings meanings, Scopes scopes) {
        Map<String, String> found = new TreeMap<>();
        scopes.top()
                .own()
                .forEach((name, bindings) -> bindings.forEach(binding -> {
                    for (Meaning meaning : meanings.of(binding)) {
                        switch (meaning) {
                            case Meaning.Patio patio -> found.put(name, "");
                            case Meaning.Interface function -> found.put(name, function.name());
                            default -> {}
                        }
                    }
                }));
        if (scopes.wildcards().stream().anyMatch(it -> it.module().equals("dev.patio.api"))) {
            found.putIfAbsent("Patio", "");
        }
        return found;
    }
}
