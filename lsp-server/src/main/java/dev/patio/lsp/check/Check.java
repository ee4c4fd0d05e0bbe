package dev.patio.lsp.check;

import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds all problems of an application. */
public final class Check {
    private Check() {}

    /** By file and place. */
    public static List<Problem> of(Application application) {
        return of(application, application.files());
    }

    /** Those that are known before parsers are loaded which some files await. */
    public static List<Problem> atOnce(Application application) {
        return of(
                application,
                application.files().stream().filter(it -> !it.awaitsParser()).toList());
    }

    /** @param parsed those whose syntax is looked at */
    private static List<Problem> of(Application application, List<SourceFile> parsed) {
        List<Problem> problems = new ArrayList<>();
        Exports.check(application, problems::add);
        Channels.check(application, problems::add);
        Fields.check(application, problems::add);
        Files.check(application, problems::add);
        Calls.check(application, problems::add);
        SyntaxErrors.check(parsed, problems::add);
        WaitCycles.check(application, problems::add);
        application
                .manifest()
                .ifPresent(file -> application
                        .manifestFacts()
                        .mistakes()
                        .forEach(mistake -> problems.add(new Problem(
                                Code.MANIFEST, file, mistake.at(), mistake.message(), List.of(), Optional.empty()))));
        problems.sort(Comparator.comparing((Problem problem) -> problem.file().path())
                .thenComparingInt(problem -> problem.at().start())
                .thenComparing(Problem::code)
                .thenComparing(Problem::message));
        return List.copyOf(problems);
    }
}
