package dev.patio.debug.command;

import dev.patio.command.Invocation;
import dev.patio.command.Subcommands;
import java.util.List;
import picocli.CommandLine;

/** The subcommands of this module. */
public final class DebugSubcommands implements Subcommands {
    @Override
    public List<Object> of(Invocation invocation) {
        // What follows a program's name is for the program.
        CommandLine debug = new CommandLine(new DebugCommand(invocation)).setStopAtPositional(true);
        return List.of(new DapCommand(invocation), debug);
    }
}
