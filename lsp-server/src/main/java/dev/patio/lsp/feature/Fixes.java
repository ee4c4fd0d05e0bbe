package dev.patio.lsp.feature;

import dev.patio.lsp.check.Check;
import dev.patio.lsp.check.Problem;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.text.Messages;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import java.util.List;

/** What may have been meant in the place of what is wrong. */
public final class Fixes {
    public record Fix(String title, Problem problem, String replacement) {}

    private Fixes() {}

    public static List<Fix> of(Snapshot snapshot, SourceFile file, Span range) {
        return Check.of(snapshot.applicationOf(file), file).stream()
                .filter(it -> it.nearest().isPresent())
                .filter(it ->
                        it.at().touches(range.start()) || range.touches(it.at().start()))
                .map(it -> new Fix(
                        Messages.text("fix.replace", it.nearest().get()),
                        it,
                        it.nearest().get()))
                .toList();
    }
}
