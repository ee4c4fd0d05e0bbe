package dev.patio.guest;

/** The context of one pat. Runs one program, once. */
public interface GuestContext extends AutoCloseable {
    /**
     * Runs the program to its end on the calling thread, with everything that belongs to an end: non-daemon threads
     * awaited, exit hooks run, streams flushed, tracebacks printed.
     *
     * @return the exit status, as the language's own runtime would give it
     */
    int run(Launch launch);

    /**
     * Delivers a signal as the operating system would deliver it to the language's own runtime. Any thread.
     *
     * @return whether the program or its runtime handles the signal; if not, the default action is the caller's
     */
    boolean signal(Signal signal);

    /** Cancels whatever still runs and frees the context. Any thread, also in the middle of {@link #run}. */
    @Override
    void close();
}
