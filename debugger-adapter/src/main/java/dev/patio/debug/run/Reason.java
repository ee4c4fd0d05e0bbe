package dev.patio.debug.run;

/** Why a thread has stopped. */
public enum Reason {
    ENTRY,
    BREAKPOINT,
    STEP,
    PAUSE,
    EXCEPTION,
    FUNCTION_BREAKPOINT,
    /** Something was done to a thing of the shared space that is watched. */
    DATA_BREAKPOINT,
    /** It waits for what will never come. */
    DEADLOCK,
    /** A statement of the program asked for it, as {@code debugger} in JavaScript. */
    STATEMENT
}
