/** Texts, places in them, and where they stand. */
package dev.patio.lsp.source;
