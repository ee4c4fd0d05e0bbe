package dev.patio.session;

/** A program starts only after another one, all instances of it, got so far. */
public record After(String program, Event event) {
    public enum Event {
        /** Its own code runs. */
        STARTED,
        /** It ended, with status 0; after any other end the waiting program is not started. */
        EXITED
    }
}
