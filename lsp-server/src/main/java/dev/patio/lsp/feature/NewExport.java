package dev.patio.lsp.feature;

import dev.patio.lsp.check.Problem;
import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Mention;
import dev.patio.lsp.feature.Fixes.Fix;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.syntax.Grammar;
import dev.patio.lsp.text.Messages;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.SourceFile;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An export of a name that is waited for, at the end of another program. */
final class NewExport {
    /** More programs are not offered. */
    private static final int MOST = 5;

    private NewExport() {}

    static Stream<Fix> fixes(Application application, Problem problem) {
        Optional<String> name = problem.file().mentions().stream()
                .filter(it -> it.at().equals(problem.at()) && it.kind() != Kind.SPAWN)
                .map(Mention::name)
                .filter(it -> it.matches("[^'\"\\\\\\p{Cntrl}]+"))
                .findFirst();
        return name.stream()
                .flatMap(it -> application.files().stream()
                        .filter(file -> !file.path().equals(problem.file().path()))
                        .filter(file -> !application.programs().isLoaded(file.path()))
                        .flatMap(file -> fix(application, problem, it, file).stream()))
                .limit(MOST);
    }

    /** Where the interface has a name, in a language whose statements can stand at the end of a file. */
    private static Optional<Fix> fix(Application application, Problem problem, String name, SourceFile file) {
        Grammar grammar = file.facts().grammar();
        if (grammar != Grammar.PYTHON && !grammar.isScript()) {
            return Optional.empty();
        }
        Map<String, String> interfaces = file.facts().interfaces();
        Optional<String> call = Stream.concat(
                        interfaces.entrySet().stream()
                                .filter(it -> it.getValue().equals("export"))
                                .map(Map.Entry::getKey),
                        interfaces.entrySet().stream()
                                .filter(it -> it.getValue().isEmpty())
                                .map(it -> it.getKey() + ".export"))
                .findFirst();
        String nothing = grammar == Grammar.PYTHON ? "None)" : "null);";
        return call.map(it -> {
            String text = file.text().content();
            String before = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
            return new Fix(
                    Messages.text("fix.export", name, application.folder().relativize(file.path())),
                    problem,
                    file,
                    new Span(text.length(), text.length()),
                    before + it + "('" + name + "', " + nothing + "\n",
                    false);
        });
    }
}
