package dev.patio.session;

/** How far a pat got. */
public enum PatState {
    /** For a program that it starts after, or for a restart. */
    WAITING,
    /** Its context is being built. */
    STARTING,
    RUNNING,
    ENDED
}
