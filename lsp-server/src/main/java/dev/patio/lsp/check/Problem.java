package dev.patio.lsp.check;

import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * Something that is wrong, or that will go wrong when the application runs.
 *
 * @param nearest what may have been meant instead
 */
public record Problem(
        Code code, SourceFile file, Span at, String message, List<Related> related, Optional<String> nearest) {
    /** Another place that has to do with it. */
    public record Related(SourceFile file, Span at, String message) {}

    static Problem of(Code code, SourceFile file, Span at, String message) {
        return new Problem(code, file, at, message, List.of(), Optional.empty());
    }
}
