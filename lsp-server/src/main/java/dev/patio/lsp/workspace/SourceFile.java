package dev.patio.lsp.workspace;

import dev.patio.guest.SyntaxError;
import dev.patio.lsp.facts.FactsReader;
import dev.patio.lsp.facts.FileFacts;
import dev.patio.lsp.facts.Load;
import dev.patio.lsp.facts.Mention;
import dev.patio.lsp.facts.Source;
import dev.patio.lsp.manifest.ManifestFacts;
import dev.patio.lsp.manifest.ManifestReader;
import dev.patio.lsp.source.Text;
import dev.patio.lsp.syntax.ExactErrors;
import dev.patio.lsp.syntax.Grammar;
import dev.patio.session.manifest.Manifest;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A file, with the facts that follow from its text and those of the files that it loads.
 *
 * @param glance what a look at it shows, before it is known whether it is of interest
 * @param loads what the facts depend on besides the text; none before it was read
 * @param exactErrors what the language's own parser says
 * @param closely whether that is asked though nothing seems wrong
 */
public record SourceFile(
        Path path,
        Text text,
        FileFacts glance,
        FileFacts facts,
        Optional<List<Load>> loads,
        Optional<ManifestFacts> manifest,
        ExactErrors exactErrors,
        boolean closely) {
    /** Not yet read. */
    static SourceFile of(Path path, Grammar grammar, Text text, boolean closely) {
        Optional<ManifestFacts> manifest =
                isManifest(path) ? Optional.of(ManifestReader.read(path, text)) : Optional.empty();
        FileFacts glance = FactsReader.glance(new Source(path, grammar, text.content()));
        ExactErrors errors = new ExactErrors(path, grammar, text.content());
        return new SourceFile(path, text, glance, glance, Optional.empty(), manifest, errors, closely);
    }

    static boolean isManifest(Path path) {
        return String.valueOf(path.getFileName()).equals(Manifest.NAME);
    }

    SourceFile unread() {
        return new SourceFile(path, text, glance, glance, Optional.empty(), manifest, exactErrors, closely);
    }

    SourceFile read(FactsReader.Reading reading) {
        return new SourceFile(
                path, text, glance, reading.facts(), Optional.of(reading.loads()), manifest, exactErrors, closely);
    }

    Source source() {
        return new Source(path, glance.grammar(), text.content());
    }

    /** In the words of the language itself; its parser finds more than what is broken at sight. */
    public List<SyntaxError> syntaxErrors() {
        return asksParser() ? exactErrors.all() : List.of();
    }

    /** Whether {@link #syntaxErrors} has to load the language's parser first, which takes a second or so. */
    public boolean awaitsParser() {
        return asksParser() && !exactErrors.isReady();
    }

    private boolean asksParser() {
        return facts.broken() || (closely && facts.usesPatio());
    }

    /** Whether it may load the interface itself. */
    boolean namesPatio() {
        return glance.grammar() != Grammar.JSON && text.content().contains("patio");
    }

    /** Facts are long. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }

    /** Of the same moment. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    public Path folder() {
        return Objects.requireNonNull(path.getParent());
    }

    /** Those of a program, or of a manifest. */
    public List<Mention> mentions() {
        return manifest.map(ManifestFacts::names).orElse(facts.mentions());
    }
}
