package dev.patio.lsp.command;

import dev.patio.command.Invocation;
import dev.patio.guest.UsageException;
import dev.patio.lsp.check.Check;
import dev.patio.lsp.check.Problem;
import dev.patio.lsp.check.Severity;
import dev.patio.lsp.text.Messages;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.Glob;
import dev.patio.lsp.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code patio check}: what is wrong in the sources, for people and for CI. */
@Command(
        mixinStandardHelpOptions = true,
        description = {
            "Finds what is wrong between programs, without running them: names that nobody exports, channels without a"
                    + " receiver, fields that are not there, mistakes in patio.json.",
            "",
            "The status is 0 when there is no error or warning, 1 when there is, 2 when it could not look.",
        })
final class CheckCommand implements Callable<Integer> {
    private static final int FOUND = 1;

    private final Invocation invocation;

    @Parameters(paramLabel = "FOLDER", arity = "0..*", description = "What to look at; else the working directory.")
    private List<String> folders = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or sarif.", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "Folders and files to leave out, as the setting patio.exclude. Any number of times.")
    private List<String> excluded = List.of();

    CheckCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> roots = new ArrayList<>();
        for (String folder : folders.isEmpty() ? List.of(".") : folders) {
            Path path = invocation.resolve(folder);
            Path root = path.endsWith("patio.json") ? path.resolve("..").normalize() : path;
            if (!Files.isDirectory(root)) {
                throw new UsageException(Messages.text("command.check.no-folder", folder));
            }
            roots.add(root);
        }
        List<Problem> problems = problems(roots, globs());
        String report = format.report(problems, invocation.workingDirectory());
        invocation.stdio().out().stream().write(report.getBytes(StandardCharsets.UTF_8));
        boolean bad = problems.stream().anyMatch(it -> it.code().severity() != Severity.INFORMATION);
        return bad ? FOUND : 0;
    }

    private List<Glob> globs() {
        return excluded.stream().map(CheckCommand::glob).toList();
    }

    private static Glob glob(String pattern) {
        try {
            return new Glob(pattern);
        } catch (PatternSyntaxException e) {
            throw new UsageException(Messages.text("command.check.no-glob", pattern, e.getDescription()));
        }
    }

    private static List<Problem> problems(List<Path> roots, List<Glob> excluded) throws IOException {
        Workspace workspace = Workspace.forReport();
        workspace.exclude(excluded);
        workspace.roots(roots);
        List<Problem> problems = new ArrayList<>();
        for (Application application : workspace.snapshot().all()) {
            problems.addAll(Check.of(application));
        }
        return problems;
    }
}
