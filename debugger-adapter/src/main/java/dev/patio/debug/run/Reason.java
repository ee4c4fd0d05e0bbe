package dev.patio.debug.run;

/** Why a thread has stopped. */
public enum Reason {
    ENTRY,
    BREAKPOINT,
    STEP,
    PAUSE,
    EXCEPTION,
    /** A statement of the program asked for it, as {@code debugger} in JavaScript. */
    STATEMENT
}
