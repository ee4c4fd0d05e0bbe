package dev.patio.lsp.check;

import dev.patio.guest.SyntaxError;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.SourceFile;
import java.util.function.Consumer;

/** Texts that are no programs, in the words of the language itself. */
final class SyntaxErrors {
    private SyntaxErrors() {}

    static void check(Application application, Consumer<Problem> problems) {
        for (SourceFile file : application.files()) {
            for (SyntaxError error : file.syntaxErrors()) {
                Span at = new Span(error.start(), error.end());
                problems.accept(Problem.of(Code.SYNTAX, file, at, error.message()));
            }
        }
    }
}
