/**
 * The files of a workspace and the applications that they belong to. A {@link dev.patio.lsp.workspace.Snapshot} never changes:
 * every feature is a function of one.
 */
package dev.patio.lsp.workspace;
