package dev.patio.command;

import java.util.function.Supplier;

/**
 * A subcommand by its name.
 *
 * @param made makes an object that picocli knows as a command; called at most once
 */
public record Subcommand(String name, Supplier<Object> made) {}
