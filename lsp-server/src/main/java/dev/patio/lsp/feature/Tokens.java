package dev.patio.lsp.feature;

import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Space;
import dev.patio.lsp.manifest.ManifestFacts;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which texts of a file are shared names, so that they look like names. */
public final class Tokens {
    public enum Sort {
        EXPORT,
        CHANNEL,
        PROGRAM
    }

    /**
     * A name.
     *
     * @param defines whether it is what it is by this place
     */
    public record Token(Span at, Sort sort, boolean defines) {}

    private Tokens() {}

    /** In their order; one a place, though a constant may name several things. */
    public static List<Token> of(SourceFile file) {
        Map<Integer, Token> found = new TreeMap<>();
        Stream.concat(names(file), programs(file))
                .filter(it -> it.at().length() > 0 && isInALine(file, it.at()))
                .sorted(Comparator.comparing(Token::sort).thenComparing(it -> !it.defines()))
                .forEach(it -> found.putIfAbsent(it.at().start(), it));
        return List.copyOf(found.values());
    }

    private static Stream<Token> names(SourceFile file) {
        return file.mentions().stream()
                .filter(it -> it.kind() != Kind.ESCAPE)
                .flatMap(mention -> mention.kind().space().stream()
                        .flatMap(space -> mention.literal().stream()
                                .map(at -> new Token(
                                        at,
                                        space == Space.EXPORT ? Sort.EXPORT : Sort.CHANNEL,
                                        mention.kind() == Kind.EXPORT))));
    }

    private static Stream<Token> programs(SourceFile file) {
        Optional<ManifestFacts> manifest = file.manifest();
        return manifest.stream()
                .flatMap(it -> it.programs().stream())
                .flatMap(program -> Stream.concat(
                        Stream.of(new Token(program.at(), Sort.PROGRAM, true)),
                        program.after().stream().map(it -> new Token(it.at(), Sort.PROGRAM, false))));
    }

    private static boolean isInALine(SourceFile file, Span at) {
        return file.text().point(at.start()).line()
                == file.text().point(at.end()).line();
    }
}
