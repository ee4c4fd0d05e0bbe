package dev.patio.debug.command;

import dev.patio.command.Invocation;
import dev.patio.command.Subcommand;
import dev.patio.command.Subcommands;
import java.util.List;
import picocli.CommandLine;

/** The subcommands of this module. */
public final class DebugSubcommands implements Subcommands {
    @Override
    public List<Subcommand> of(Invocation invocation) {
        return List.of(
                new Subcommand("dap", () -> new DapCommand(invocation)),
                // What follows a program's name is for the program.
                new Subcommand("debug", () -> new CommandLine(new DebugCommand(invocation)).setStopAtPositional(true)));
    }
}
