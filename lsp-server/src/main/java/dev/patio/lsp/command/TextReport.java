package dev.patio.lsp.command;

import dev.patio.lsp.check.Problem;
import dev.patio.lsp.check.Severity;
import dev.patio.lsp.text.Messages;
import java.nio.file.Path;
import java.util.List;

/** A line a problem, as compilers write them. */
final class TextReport {
    private TextReport() {}

    static String of(List<Problem> problems, Path from) {
        StringBuilder report = new StringBuilder();
        for (Problem problem : problems) {
            Located at = Located.of(problem.file(), problem.at(), from);
            report.append("%s:%d:%d: %s: %s [%s]%n"
                    .formatted(
                            at.file(),
                            at.line(),
                            at.column(),
                            problem.code().severity().id(),
                            problem.message(),
                            problem.code().id()));
        }
        long errors = count(problems, Severity.ERROR);
        long warnings = count(problems, Severity.WARNING);
        if (!problems.isEmpty()) {
            report.append(Messages.text("command.check.count", errors, warnings, problems.size() - errors - warnings))
                    .append('\n');
        }
        return report.toString();
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(it -> it.code().severity() == severity).count();
    }
}
