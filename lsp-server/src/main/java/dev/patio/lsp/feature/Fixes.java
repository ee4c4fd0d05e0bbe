package dev.patio.lsp.feature;

import dev.patio.lsp.check.Check;
import dev.patio.lsp.check.Problem;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.text.Messages;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/** What can be written to make a problem go away. */
public final class Fixes {
    /**
     * A change of one place.
     *
     * @param file where something is to be written
     * @param at the place there that it replaces
     * @param preferred whether there is nothing better
     */
    public record Fix(String title, Problem problem, SourceFile file, Span at, String text, boolean preferred) {}

    private Fixes() {}

    public static List<Fix> of(Snapshot snapshot, SourceFile file, Span range) {
        Application application = snapshot.applicationOf(file);
        return Check.atOnce(application).stream()
                .filter(it -> it.file().path().equals(file.path()))
                .filter(it ->
                        it.at().touches(range.start()) || range.touches(it.at().start()))
                .flatMap(it -> fixes(application, it))
                .toList();
    }

    private static Stream<Fix> fixes(Application application, Problem problem) {
        Stream<Fix> meant = problem.nearest().stream()
                .map(it -> new Fix(Messages.text("fix.replace", it), problem, problem.file(), problem.at(), it, true));
        return Stream.concat(meant, others(application, problem));
    }

    private static Stream<Fix> others(Application application, Problem problem) {
        return switch (problem.code()) {
            case UNKNOWN_NAME -> NewExport.fixes(application, problem);
            case NOT_IN_MANIFEST -> NewProgram.fix(application, problem).stream();
            default -> Stream.empty();
        };
    }
}
