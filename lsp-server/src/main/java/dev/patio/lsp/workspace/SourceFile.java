package dev.patio.lsp.workspace;

import dev.patio.lsp.facts.FactsReader;
import dev.patio.lsp.facts.FileFacts;
import dev.patio.lsp.facts.Mention;
import dev.patio.lsp.manifest.ManifestFacts;
import dev.patio.lsp.manifest.ManifestReader;
import dev.patio.lsp.source.Text;
import dev.patio.lsp.syntax.Grammar;
import dev.patio.session.manifest.Manifest;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A file, with the facts that follow from its text alone. */
public record SourceFile(Path path, Text text, FileFacts facts, Optional<ManifestFacts> manifest) {
    public static SourceFile of(Path path, Grammar grammar, Text text) {
        Optional<ManifestFacts> manifest =
                isManifest(path) ? Optional.of(ManifestReader.read(path, text)) : Optional.empty();
        return new SourceFile(path, text, FactsReader.read(grammar, text.content()), manifest);
    }

    public static boolean isManifest(Path path) {
        return String.valueOf(path.getFileName()).equals(Manifest.NAME);
    }

    public Path folder() {
        return Objects.requireNonNull(path.getParent());
    }

    /** Those of a program, or of a manifest. */
    public List<Mention> mentions() {
        return manifest.map(ManifestFacts::names).orElse(facts.mentions());
    }
}
