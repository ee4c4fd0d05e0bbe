/** What the module says to its users. */
package dev.patio.lsp.text;
