package dev.patio.lsp.facts;

import java.util.List;

/** An export or a send that comes only after some waits. */
public record Delayed(Mention mention, List<Wait> waits) {}
