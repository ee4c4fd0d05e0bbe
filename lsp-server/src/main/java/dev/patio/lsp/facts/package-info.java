/**
 * What a file says about what is shared: its {@link dev.patio.lsp.facts.FileFacts}, worked out from its text and those of the
 * files that it loads. An edit concerns the facts of a file and of those that load it.
 */
package dev.patio.lsp.facts;
