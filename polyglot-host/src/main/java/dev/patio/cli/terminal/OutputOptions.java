package dev.patio.cli.terminal;

import dev.patio.command.Invocation;
import dev.patio.control.ReportJson;
import dev.patio.session.Application;
import dev.patio.session.PatReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is to be seen of the programs of a session, as options of a subcommand. */
public final class OutputOptions {
    @Option(names = "--raw", description = "Pass output through byte for byte, without names.")
    private boolean raw;

    @Option(names = "--timestamps", description = "Put the time before every line.")
    private boolean timestamps;

    @Option(
            names = {"-q", "--quiet"},
            description = "Show nothing of what the programs write.")
    private boolean quiet;

    @Option(
            names = "--summary",
            negatable = true,
            defaultValue = Option.NULL_VALUE,
            description =
                    "Show a table of the programs at the end; where there are several it is shown unless refused.")
    private Boolean summary;

    @Option(names = "--summary-file", paramLabel = "FILE", description = "Write that table as JSON.")
    private Optional<String> summaryFile;

    @Option(
            names = "--log-dir",
            paramLabel = "FOLDER",
            description = "Keep what each program writes in NAME.out and NAME.err there as well.")
    private Optional<String> logs;

    /** The streams of the programs. */
    public Output output(Console console, Invocation invocation, Application application) throws IOException {
        List<String> names = application.names();
        boolean plain = raw || (names.size() == 1 && !timestamps);
        return new Output(console, new Output.Wish(plain, timestamps, quiet, logFolder(invocation)), names);
    }

    private Optional<Path> logFolder(Invocation invocation) throws IOException {
        if (logs.isEmpty()) {
            return Optional.empty();
        }
        Path folder = invocation.resolve(logs.get());
        Files.createDirectories(folder);
        return Optional.of(folder);
    }

    /** Tells at the end of a session what became of its programs. */
    public void summarize(Console console, Invocation invocation, List<PatReport> reports) throws IOException {
        if (summary == null ? reports.size() > 1 && !quiet : summary) {
            Summary.show(console, reports);
        }
        if (summaryFile.isPresent()) {
            Files.writeString(invocation.resolve(summaryFile.get()), ReportJson.text(reports));
        }
    }
}
