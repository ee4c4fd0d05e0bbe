package dev.patio.lsp.facts;

import dev.patio.lsp.source.Span;

/**
 * A call in an asynchronous function that lets nothing else go on while it waits.
 *
 * @param instead what does not
 */
public record Blocking(Span at, String call, String instead) {}
