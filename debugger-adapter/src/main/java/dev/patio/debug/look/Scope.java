package dev.patio.debug.look;

/** Variables that a frame sees together. */
public record Scope(Kind kind, int reference) {
    public enum Kind {
        LOCALS,
        CLOSURE,
        GLOBALS,
        STATICS,
        SHARED
    }
}
