package dev.patio.lsp.feature;

import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Mention;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import java.util.List;

/** The places in one file that have to do with the same name. */
public final class Highlights {
    /**
     * A place.
     *
     * @param writes whether it gives the name a value
     */
    public record Highlight(Span at, boolean writes) {}

    private Highlights() {}

    public static List<Highlight> of(Snapshot snapshot, SourceFile file, int offset) {
        return Target.at(snapshot, file, offset)
                .map(target -> target instanceof Target.Name name
                        ? of(file, name)
                        : References.of(snapshot, file, offset, true).stream()
                                .filter(it -> it.file().path().equals(file.path()))
                                .map(it -> new Highlight(it.span(), false))
                                .toList())
                .orElse(List.of());
    }

    private static List<Highlight> of(SourceFile file, Target.Name name) {
        return file.mentions().stream()
                .filter(it -> it.kind() != Kind.ESCAPE && it.name().equals(name.name()))
                .filter(it -> it.kind().space().filter(name.space()::equals).isPresent())
                .map(it -> new Highlight(it.at(), writes(it)))
                .distinct()
                .toList();
    }

    private static boolean writes(Mention mention) {
        return mention.kind() == Kind.EXPORT || mention.kind() == Kind.SEND || mention.kind() == Kind.RETRACT;
    }
}
