package dev.patio.cli;

import dev.patio.cli.terminal.Console;
import dev.patio.command.Invocation;
import dev.patio.command.Programs;
import dev.patio.command.Subcommand;
import dev.patio.command.Subcommands;
import dev.patio.guest.UsageException;
import dev.patio.session.Contexts;
import java.io.PrintWriter;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The subcommands, one class each. */
@Command(
        name = "patio",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Commands.Version.class,
        description = "Runs JavaScript, Python and Java programs as processes-as-threads of one JVM.",
        footer = {
            "",
            "One program in the place of its own runtime:",
            "  patio python ARGUMENTS    patio js ARGUMENTS    patio java ARGUMENTS",
            "",
            "patio COMMAND --help says more."
        })
final class Commands implements Runnable {
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"patio " + Main.version()};
        }
    }

    /** The one that shows all others. */
    private static final String COMPLETION = "completion";

    private final Console console;
    private final CommandLine line;

    private Commands(Invocation invocation, Contexts contexts) {
        console = new Console(invocation.stdio(), invocation.environment());
        line = new CommandLine(this);
        needed(() -> subcommands(invocation, contexts), invocation)
                .forEach(it -> line.addSubcommand(it.name(), it.made().get()));
        line.setCaseInsensitiveEnumValuesAllowed(true);

        line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colours() ? Ansi.ON : Ansi.OFF));
        line.setOut(new PrintWriter(console.writer(), true));
        line.setErr(new PrintWriter(console.writer(), true));
        line.setParameterExceptionHandler(this::misused);
        line.setExecutionExceptionHandler((exception, command, parsed) -> failed(exception));
    }

    /** The one that is named, where it is enough: what each declares takes its time to be read, and other modules to be looked for. */
    private static Stream<Subcommand> needed(Supplier<Stream<Subcommand>> all, Invocation invocation) {
        String named = invocation.arguments().stream().findFirst().orElse("");
        return all.get()
                .filter(it -> it.name().equals(named) && !named.equals(COMPLETION))
                .findFirst()
                .map(Stream::of)
                .orElseGet(all);
    }

    private Stream<Subcommand> subcommands(Invocation invocation, Contexts contexts) {
        Stream<Subcommand> own = Stream.of(
                // What follows a program's name is for the program.
                new Subcommand(
                        "run",
                        () -> new CommandLine(new RunCommand(invocation, console, contexts)).setStopAtPositional(true)),
                new Subcommand("ps", () -> new PsCommand(invocation, console)),
                new Subcommand("shared", () -> new SharedCommand(invocation, console)),
                new Subcommand("top", () -> new TopCommand(invocation, console)),
                new Subcommand("kill", () -> new KillCommand(invocation)),
                new Subcommand("restart", () -> new RestartCommand(invocation)),
                new Subcommand("logs", () -> new LogsCommand(invocation, console)),
                new Subcommand("daemon", () -> new DaemonCommand(invocation, console)),
                new Subcommand("doctor", () -> new DoctorCommand(invocation, console)),
                new Subcommand(COMPLETION, () -> new CompletionCommand(console)));
        Stream<Subcommand> others =
                ServiceLoader.load(Subcommands.class).stream().flatMap(it -> it.get().of(invocation).stream());
        return Stream.concat(own, others);
    }

    static int run(Invocation invocation, Contexts contexts) {
        Commands commands = new Commands(invocation, contexts);
        return commands.line.execute(invocation.arguments().toArray(String[]::new));
    }

    private int misused(ParameterException exception, String... arguments) {
        console.say("patio: " + exception.getMessage());
        console.say("See \"" + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help\".");
        return 2;
    }

    private int failed(Exception exception) throws Exception {
        if (exception instanceof Programs.MistakesException mistakes) {
            mistakes.mistakes().forEach(console::say);
        }
        if (exception instanceof UsageException) {
            console.say("patio: " + exception.getMessage());
            return 2;
        }
        throw exception;
    }

    /** Without a command. */
    @Override
    public void run() {
        line.usage(line.getOut());
    }
}
