package dev.patio.lsp.feature;

import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Mention;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The shared names of a file, or of all, and the programs of a manifest. */
public final class Symbols {
    public enum Sort {
        EXPORT,
        IMPORT,
        CHANNEL,
        SPAWN,
        PROGRAM
    }

    public record Symbol(String name, Sort sort, SourceFile file, Span at, Span whole) {}

    private static final Set<Kind> SHOWN = EnumSet.of(Kind.EXPORT, Kind.IMPORT, Kind.WATCH, Kind.CHANNEL, Kind.SPAWN);
    private static final int MOST = 500;

    private Symbols() {}

    public static List<Symbol> of(SourceFile file) {
        List<Symbol> symbols = new ArrayList<>();
        file.manifest()
                .ifPresent(manifest -> manifest.programs()
                        .forEach(it -> symbols.add(new Symbol(it.name(), Sort.PROGRAM, file, it.at(), it.whole()))));
        for (Mention mention : file.facts().mentions()) {
            if (SHOWN.contains(mention.kind())) {
                Span whole = mention.whole().contains(mention.at()) ? mention.whole() : mention.at();
                symbols.add(new Symbol(mention.name(), sort(mention.kind()), file, mention.at(), whole));
            }
        }
        return symbols;
    }

    /** Those that define something, and have the letters of a query in its order. */
    public static List<Symbol> matching(Snapshot snapshot, String query) {
        List<Symbol> found = new ArrayList<>();
        String letters = query.toLowerCase(Locale.ROOT);
        for (SourceFile file : snapshot.files()) {
            for (Symbol symbol : of(file)) {
                boolean defines = symbol.sort() != Sort.IMPORT && symbol.sort() != Sort.SPAWN;
                if (defines
                        && Letters.inOrder(symbol.name().toLowerCase(Locale.ROOT), letters)
                        && found.size() < MOST) {
                    found.add(symbol);
                }
            }
        }
        return found;
    }

    private static Sort sort(Kind kind) {
        return switch (kind) {
            case EXPORT -> Sort.EXPORT;
            case CHANNEL -> Sort.CHANNEL;
            case SPAWN -> Sort.SPAWN;
            default -> Sort.IMPORT;
        };
    }
}
