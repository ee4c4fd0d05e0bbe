package dev.patio.lsp.facts;

import dev.patio.lsp.source.Span;

/**
 * A part of what is shared that has no frozen form.
 *
 * @param path to it, from the name of what is shared
 * @param what it is, with its article
 */
public record Refused(Span at, String path, String what) {}
