package dev.patio.debug.run;

import java.util.Optional;
import java.util.Set;

/**
 * How programs are to be run.
 *
 * @param debug whether anything can stop them
 * @param entry whether to stop at the first statement
 * @param entryOf of these programs only
 * @param libraries whether to stop in code that others wrote
 * @param together whether all threads stop where one does, and go on with it
 */
public record Wishes(boolean debug, boolean entry, Optional<Set<String>> entryOf, boolean libraries, boolean together) {
    boolean stopsAtEntry(String pat, String program) {
        return entry
                && entryOf.map(names -> names.contains(pat) || names.contains(program))
                        .orElse(true);
    }
}
