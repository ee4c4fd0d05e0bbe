package dev.patio.lsp.command;

import dev.patio.command.Invocation;
import dev.patio.command.Subcommand;
import dev.patio.command.Subcommands;
import java.util.List;

/** The subcommands of this module. */
public final class SourceSubcommands implements Subcommands {
    @Override
    public List<Subcommand> of(Invocation invocation) {
        return List.of(
                new Subcommand("lsp", () -> new LspCommand(invocation)),
                new Subcommand("check", () -> new CheckCommand(invocation)));
    }
}
