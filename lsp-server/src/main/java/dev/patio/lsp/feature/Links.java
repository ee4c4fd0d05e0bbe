package dev.patio.lsp.feature;

import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Mention;
import dev.patio.lsp.manifest.ManifestFacts;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.Programs;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that a manifest runs and that a program spawns. */
public final class Links {
    public record Link(Span at, Path to) {}

    private Links() {}

    public static List<Link> of(Snapshot snapshot, SourceFile file) {
        Programs programs = snapshot.applicationOf(file).programs();
        List<Link> links = new ArrayList<>();
        for (ManifestFacts.Program program :
                file.manifest().map(ManifestFacts::programs).orElse(List.of())) {
            program.entry()
                    .ifPresent(entry -> programs.resolve(file.folder(), entry.file())
                            .ifPresent(to -> links.add(new Link(entry.at(), to))));
        }
        for (Mention mention : file.facts().mentions()) {
            if (mention.kind() == Kind.SPAWN && mention.literal().isPresent()) {
                programs.spawned(mention.name()).ifPresent(to -> links.add(new Link(mention.at(), to)));
            }
        }
        return links;
    }
}
