/** What subcommands begin from, also those that other modules bring. */
package dev.patio.command;
