/** The Language Server Protocol. <b>Only here are types of LSP4J.</b> */
package dev.patio.lsp.protocol;
