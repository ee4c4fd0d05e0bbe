package dev.patio.lsp.feature;

import dev.patio.lsp.check.Problem;
import dev.patio.lsp.feature.Fixes.Fix;
import dev.patio.lsp.manifest.ManifestFacts;
import dev.patio.lsp.manifest.ManifestFacts.Program;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.source.Text;
import dev.patio.lsp.text.Messages;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file as a program of its manifest, behind the others. */
final class NewProgram {
    private NewProgram() {}

    static Optional<Fix> fix(Application application, Problem problem) {
        List<Program> programs = application
                .manifest()
                .flatMap(SourceFile::manifest)
                .map(ManifestFacts::programs)
                .orElse(List.of());
        if (programs.isEmpty()) {
            return Optional.empty();
        }
        SourceFile manifest = application.manifest().orElseThrow();
        Program last = programs.getLast();
        int end = last.whole().end();
        String file = application.folder().relativize(problem.file().path()).toString();
        String name = name(problem.file(), programs.stream().map(Program::name).collect(Collectors.toSet()));
        return Optional.of(new Fix(
                Messages.text("fix.program", name),
                problem,
                manifest,
                new Span(end, end),
                "," + gap(manifest.text(), last) + "\"" + name + "\": \"" + file + "\"",
                true));
    }

    /** As before the last one. */
    private static String gap(Text text, Program last) {
        Text.Point start = text.point(last.whole().start());
        String before = text.line(start.line()).substring(0, start.column());
        return before.isBlank() ? "\n" + before : " ";
    }

    private static String name(SourceFile file, Set<String> taken) {
        String plain = String.valueOf(file.path().getFileName())
                .replaceAll("\\.\\w+$", "")
                .replaceAll("[^A-Za-z0-9_.-]", "-")
                .replaceAll("^[.-]+", "");
        String wanted = plain.isEmpty() ? "program" : plain;
        return taken.contains(wanted)
                ? IntStream.iterate(2, i -> i + 1)
                        .mapToObj(i -> wanted + "-" + i)
                        .filter(it -> !taken.contains(it))
                        .findFirst()
                        .orElseThrow()
                : wanted;
    }
}
