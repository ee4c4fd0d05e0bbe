/** Trees of source texts: tree-sitter, which takes any text, with a bound on the time for one. <b>Only here is tree-sitter known.</b> */
package dev.patio.lsp.syntax;
