/** What people see and type: output of several programs on one terminal, tables, colours. */
package dev.patio.cli.terminal;
