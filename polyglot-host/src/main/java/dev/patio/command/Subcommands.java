package dev.patio.command;

import java.util.List;

/** Subcommands that another module brings, found as a service. */
public interface Subcommands {
    List<Subcommand> of(Invocation invocation);
}
