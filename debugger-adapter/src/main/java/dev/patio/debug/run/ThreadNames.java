package dev.patio.debug.run;

import java.util.Set;

/** What threads are called that programs start. */
final class ThreadNames {
    /** Espresso's own. */
    private static final Set<String> SYSTEM = Set.of(
            "Reference Handler",
            "Finalizer",
            "Reference Drain",
            "Common-Cleaner",
            "Signal Dispatcher",
            "process reaper");

    private ThreadNames() {}

    static boolean isOfProgram(Thread thread) {
        return !SYSTEM.contains(thread.getName()) && !thread.getName().startsWith("ends pat");
    }

    /** @param number of the thread in its program, for languages that do not tell the host their names */
    static String of(String program, Thread thread, int number) {
        String name = thread.getName().startsWith("Polyglot-") ? "thread " + number : thread.getName();
        return program + " / " + name;
    }
}
