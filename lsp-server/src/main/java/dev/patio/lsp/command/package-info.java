/** {@code patio lsp} and {@code patio check}. */
package dev.patio.lsp.command;
