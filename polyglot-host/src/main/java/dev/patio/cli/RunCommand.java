package dev.patio.cli;

import dev.patio.cli.terminal.Console;
import dev.patio.cli.terminal.Output;
import dev.patio.cli.terminal.OutputOptions;
import dev.patio.cli.terminal.StartNotice;
import dev.patio.command.ConductOptions;
import dev.patio.command.HostSignals;
import dev.patio.command.Interrupts;
import dev.patio.command.Invocation;
import dev.patio.command.Programs;
import dev.patio.command.Running;
import dev.patio.session.Application;
import dev.patio.session.Contexts;
import dev.patio.session.Session;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code patio run}: several programs, or those of a manifest, as one session. */
@Command(
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

    @Mixin
    private OutputOptions outputs;

    @Mixin
    private ConductOptions conduct;

    @Option(
            names = "--trace",
            paramLabel = "FILE",
            description = "Write what happens when, for Perfetto or chrome://tracing.")
    private Optional<String> trace;

    @Parameters(paramLabel = "PROGRAM [ARGUMENTS] [; …]", arity = "0..*", description = "See above.")
    private List<String> words = List.of();

    RunCommand(Invocation invocation, Console console, Contexts contexts) {
        this.invocation = invocation;
        this.contexts = contexts;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Application application = conduct.limited(new Programs(invocation).of(words));
        Output output = outputs.output(console, invocation, application);
        Session session;
        int status;
        try (StartNotice notice = new StartNotice(console, application.names())) {
            session = new Session(application, contexts, output, conduct.conduct(), notice);
            HostSignals.passTo(new Interrupts(session, () -> {}));
            try (Trace _ = Trace.begin(session, trace.map(invocation::resolve), console)) {
                status = new Running(session, invocation).await();
            }
        }
        outputs.summarize(console, invocation, session.reports());
        return status;
    }
}
