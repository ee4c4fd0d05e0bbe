package dev.patio.lsp.command;

import dev.patio.lsp.check.Problem;
import java.nio.file.Path;
import java.util.List;

/** How problems are written. */
enum Format {
    TEXT {
        @Override
        String report(List<Problem> problems, Path from) {
            return TextReport.of(problems, from);
        }
    },
    JSON {
        @Override
        String report(List<Problem> problems, Path from) {
            return JsonReport.of(problems, from);
        }
    },
    SARIF {
        @Override
        String report(List<Problem> problems, Path from) {
            return SarifReport.of(problems, from);
        }
    };

    /** @param from what files are relative to */
    abstract String report(List<Problem> problems, Path from);
}
