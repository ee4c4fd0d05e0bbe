package dev.patio.lsp.facts;

import dev.patio.lsp.source.Span;

/** A place that does not go on before there is something. */
public record Wait(Space space, String name, Span at) {}
