/** What an editor can ask: each a function of a {@link dev.patio.lsp.workspace.Snapshot} and a place in it. */
package dev.patio.lsp.feature;
