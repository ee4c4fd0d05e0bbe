package dev.patio.lsp.manifest;

import dev.patio.lsp.facts.Mention;
import dev.patio.lsp.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a manifest says.
 *
 * @param names mentions of exports, in {@code after}
 */
public record ManifestFacts(List<Program> programs, List<Mention> names, List<Mistake> mistakes) {
    /**
     * A program.
     *
     * @param after the programs that it waits for
     */
    public record Program(String name, Span at, Span whole, Optional<Entry> entry, List<Reference> after) {}

    /** The file that a program runs, relative to the manifest's folder. */
    public record Entry(String file, Span at) {}

    /**
     * How far another program has to be.
     *
     * @param event in the manifest's words, or "" where nothing is said yet
     */
    public record Reference(String program, Span at, String event, Span eventAt) {}

    public record Mistake(Span at, String message) {}

    public static final ManifestFacts NONE = new ManifestFacts(List.of(), List.of(), List.of());
}
