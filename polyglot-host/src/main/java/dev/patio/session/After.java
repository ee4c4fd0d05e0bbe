package dev.patio.session;

/** A program starts only after another one got so far. */
public sealed interface After {
    /** The other one. */
    String program();

    /** The own code of all its instances runs. */
    record Started(String program) implements After {}

    /** All its instances ended, with status 0; after any other end the waiting program is not started. */
    record Exited(String program) implements After {}

    /** There is an export of the name. */
    record Exported(String program, String name) implements After {}
}
