package dev.patio.lsp.check;

import dev.patio.lsp.syntax.Grammar;
import dev.patio.lsp.syntax.JavaErrors;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.SourceFile;
import java.util.function.Consumer;

/** Texts that are no programs, where the language's own parser is at hand. */
final class SyntaxErrors {
    private SyntaxErrors() {}

    static void check(Application application, Consumer<Problem> problems) {
        for (SourceFile file : application.files()) {
            if (file.facts().broken() && file.facts().grammar() == Grammar.JAVA) {
                for (JavaErrors.JavaError error : file.javaErrors().all()) {
                    problems.accept(Problem.of(Code.SYNTAX, file, error.at(), error.message()));
                }
            }
        }
    }
}
