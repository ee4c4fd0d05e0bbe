package dev.patio.debug.run;

import dev.patio.debug.breakpoint.LineBreakpoint;
import dev.patio.debug.place.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Hears what happens in a debugged session. Called by many threads, often by those of programs, which wait. */
public interface Listener {
    /**
     * A stop of one thread.
     *
     * @param text what there is to say beyond the reason
     * @param breakpoints the numbers of those that were hit
     * @param aside whether another thread is what the user looks at, or waits for
     */
    record Stopped(int thread, Reason reason, Optional<String> text, List<Integer> breakpoints, boolean aside) {
        public Stopped {
            breakpoints = List.copyOf(breakpoints);
        }
    }

    /** Who says it. */
    enum Category {
        OUT,
        ERRORS,
        DEBUGGER,
        IMPORTANT
    }

    /**
     * Something said.
     *
     * @param program whose it is
     * @param place of the code that said it
     */
    record Said(Category category, String text, Optional<String> program, Optional<Place> place) {}

    /** The code of a program runs, or the program has ended. */
    default void begun(String program) {}

    default void started(int thread) {}

    default void exited(int thread) {}

    /** A thread goes on that the client has not asked for by itself. */
    default void goesOn(int thread) {}

    /** A program has loaded a file of the user's. */
    default void loaded(Path file) {}

    default void stopped(Stopped stopped) {}

    void said(Said said);

    default void moved(LineBreakpoint breakpoint) {}

    /** All programs have ended. */
    default void ended(int status) {}
}
