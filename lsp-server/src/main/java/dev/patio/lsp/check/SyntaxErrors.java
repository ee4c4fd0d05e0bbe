package dev.patio.lsp.check;

import dev.patio.guest.SyntaxError;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.SourceFile;
import java.util.List;
import java.util.function.Consumer;

/** Texts that are no programs, in the words of the language itself. */
final class SyntaxErrors {
    private SyntaxErrors() {}

    static void check(List<SourceFile> files, Consumer<Problem> problems) {
        for (SourceFile file : files) {
            for (SyntaxError error : file.syntaxErrors()) {
                Span at = new Span(error.start(), error.end());
                problems.accept(Problem.of(Code.SYNTAX, file, at, error.message()));
            }
        }
    }
}
