package dev.patio.lsp.facts;

/** Names of exports and names of channels are two things. */
public enum Space {
    EXPORT,
    CHANNEL
}
