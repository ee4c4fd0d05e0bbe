package dev.patio.lsp.command;

import dev.patio.command.Invocation;
import dev.patio.command.Subcommands;
import java.util.List;

/** The subcommands of this module. */
public final class SourceSubcommands implements Subcommands {
    @Override
    public List<Object> of(Invocation invocation) {
        return List.of(new LspCommand(invocation), new CheckCommand(invocation));
    }
}
