package dev.patio.cli;

import dev.patio.cli.terminal.Console;
import dev.patio.cli.terminal.Output;
import dev.patio.cli.terminal.StartNotice;
import dev.patio.cli.terminal.Summary;
import dev.patio.command.Invocation;
import dev.patio.command.Programs;
import dev.patio.command.Running;
import dev.patio.control.ReportJson;
import dev.patio.guest.Signal;
import dev.patio.guest.UsageException;
import dev.patio.session.Application;
import dev.patio.session.Conduct;
import dev.patio.session.Conduct.KillOthers;
import dev.patio.session.Conduct.Success;
import dev.patio.session.Contexts;
import dev.patio.session.PatReport;
import dev.patio.session.Quantity;
import dev.patio.session.Session;
import dev.patio.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code patio run}: several programs, or those of a manifest, as one session. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Runs programs in parallel until all have ended.",
            "",
            "  patio run a.js -v \\; b.py -p \\; Main.java x    programs with their arguments",
            "  patio run                                      those of ./patio.json",
            "  patio run samples/trio                         those of a folder's patio.json",
            "",
            "What a program is written in shows in its name; python, js or java before it says so:",
            "  patio run python -m http.server \\; js tool",
            ""
        },
        footer = {
            "",
            "Exit status: 0 when all programs ended with 0, else the first other one in program order;",
            "130 after Ctrl-C. Ctrl-C interrupts every program; a second one ends them at once."
        })
final class RunCommand implements Callable<Integer> {
    private final Invocation invocation;
    private final Console console;
    private final Contexts contexts;

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
            names = "--trace",
            paramLabel = "FILE",
            description = "Write what happens when, for Perfetto or chrome://tracing.")
    private Optional<String> trace;

    @Option(
            names = "--log-dir",
            paramLabel = "FOLDER",
            description = "Keep what each program writes in NAME.out and NAME.err there as well.")
    private Optional<String> logs;

    @Option(
            names = "--success",
            paramLabel = "WHICH",
            defaultValue = "all",
            description = "Whose exit status counts: all, first or last to end (default: all).")
    private Success success;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Run at most so many programs at a time (default: all).")
    private int jobs = Integer.MAX_VALUE;

    @Option(
            names = "--shared-limit",
            paramLabel = "SIZE",
            description =
                    "Let the programs share so much at most, such as 512MB (default: the manifest's sharedLimit).")
    private Optional<String> sharedLimit;

    @Option(names = "--kill-others", description = "End all programs when one has ended.")
    private boolean killOthers;

    @Option(names = "--kill-others-on-fail", description = "End all programs when one has failed.")
    private boolean killOthersOnFail;

    @Option(
            names = "--grace",
            paramLabel = "TIME",
            defaultValue = "5s",
            description = "How long programs have to end after they were asked to (default: 5s).")
    private String grace;

    @Parameters(paramLabel = "PROGRAM [ARGUMENTS] [; …]", arity = "0..*", description = "See above.")
    private List<String> words = List.of();

    RunCommand(Invocation invocation, Console console, Contexts contexts) {
        this.invocation = invocation;
        this.contexts = contexts;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Application application = limited(application());
        List<String> names = application.programs().stream()
                .flatMap(program -> program.instanceNames().stream())
                .toList();
        boolean alone = names.size() == 1;
        Output output = new Output(
                console, new Output.Wish(raw || (alone && !timestamps), timestamps, quiet, logFolder()), names);
        Session session;
        int status;
        try (StartNotice notice = new StartNotice(console, names)) {
            session = new Session(application, contexts, output, conduct(), notice);
            HostSignals.passTo(new Interrupts(session));
            try (Trace _ = Trace.begin(session, trace.map(invocation::resolve), console)) {
                status = new Running(session, invocation).await();
            }
        }
        List<PatReport> reports = session.reports();
        if (summary == null ? !alone && !quiet : summary) {
            Summary.show(console, reports);
        }
        if (summaryFile.isPresent()) {
            Files.writeString(invocation.resolve(summaryFile.get()), ReportJson.text(reports));
        }
        return status;
    }

    private Application application() throws IOException {
        try {
            return new Programs(invocation).of(words);
        } catch (Programs.MistakesException e) {
            e.mistakes().forEach(console::say);
            throw e;
        }
    }

    private Application limited(Application application) {
        return sharedLimit
                .map(size -> application.withSharedLimit(Quantity.bytes(size)
                        .orElseThrow(() -> new UsageException(Messages.text("cli.size", "--shared-limit", size)))))
                .orElse(application);
    }

    private Conduct conduct() {
        KillOthers others =
                killOthers ? KillOthers.ALWAYS : killOthersOnFail ? KillOthers.ON_FAILURE : KillOthers.NEVER;
        if (jobs < 1) {
            throw new UsageException(Messages.text("cli.jobs", jobs));
        }
        Duration time = Quantity.duration(grace)
                .orElseThrow(() -> new UsageException(Messages.text("cli.duration", "--grace", grace)));
        return new Conduct(jobs, success, others, time);
    }

    private Optional<Path> logFolder() throws IOException {
        if (logs.isEmpty()) {
            return Optional.empty();
        }
        Path folder = invocation.resolve(logs.get());
        Files.createDirectories(folder);
        return Optional.of(folder);
    }

    /** The first Ctrl-C asks, the second ends. */
    private record Interrupts(Session session, AtomicInteger count) implements java.util.function.Consumer<Signal> {
        Interrupts(Session session) {
            this(session, new AtomicInteger());
        }

        @Override
        public void accept(Signal signal) {
            switch (signal) {
                case INT, TERM, HUP -> {
                    if (count.getAndIncrement() == 0) {
                        session.interrupt(signal);
                    } else {
                        session.kill(signal.status());
                    }
                }
                default -> session.signal(signal);
            }
        }
    }
}
