/**
 * What one file says about what is shared: its {@link dev.patio.lsp.facts.FileFacts}, worked out from its text alone, so that
 * an edit of one file concerns no other file's facts.
 */
package dev.patio.lsp.facts;
