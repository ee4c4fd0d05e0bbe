/**
 * What the server understands of a program, in the same few words for all languages: names, calls, constants, scopes.
 * What it does not understand is {@link dev.patio.lsp.sketch.Expression.Other} and keeps its parts.
 */
package dev.patio.lsp.sketch;
