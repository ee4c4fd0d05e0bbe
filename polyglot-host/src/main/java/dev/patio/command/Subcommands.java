package dev.patio.command;

import java.util.List;

/** Subcommands that another module brings, found as a service. */
public interface Subcommands {
    /** Objects that picocli knows as commands; each is called at most once. */
    List<Object> of(Invocation invocation);
}
