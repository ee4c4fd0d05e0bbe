package dev.patio.cli;

import dev.patio.cli.terminal.Console;
import dev.patio.command.Invocation;
import dev.patio.command.Programs;
import dev.patio.command.Subcommands;
import dev.patio.guest.UsageException;
import dev.patio.session.Contexts;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.ServiceLoader;
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

    private final Console console;
    private final CommandLine line;

    private Commands(Invocation invocation, Contexts contexts) {
        console = new Console(invocation.stdio(), invocation.environment());
        line = new CommandLine(this);
        // What follows a program's name is for the program.
        line.addSubcommand(new CommandLine(new RunCommand(invocation, console, contexts)).setStopAtPositional(true));
        line.addSubcommand(new PsCommand(invocation, console));
        line.addSubcommand(new SharedCommand(invocation, console));
        line.addSubcommand(new TopCommand(invocation, console));
        line.addSubcommand(new KillCommand(invocation));
        line.addSubcommand(new RestartCommand(invocation));
        line.addSubcommand(new LogsCommand(invocation, console));
        line.addSubcommand(new DaemonCommand(invocation, console));
        line.addSubcommand(new DoctorCommand(invocation, console));
        line.addSubcommand(new CompletionCommand(console));
        if (!invocation.arguments().stream().findFirst().equals(Optional.of("run"))) { // its start is to be quick
            for (Subcommands others : ServiceLoader.load(Subcommands.class)) {
                others.of(invocation).forEach(line::addSubcommand);
            }
        }
        line.setCaseInsensitiveEnumValuesAllowed(true);

        line.setColorScheme(CommandLine.Help.defaultColorScheme(console.colours() ? Ansi.ON : Ansi.OFF));
        line.setOut(new PrintWriter(console.writer(), true));
        line.setErr(new PrintWriter(console.writer(), true));
        line.setParameterExceptionHandler(this::misused);
        line.setExecutionExceptionHandler((exception, command, parsed) -> failed(exception));
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
