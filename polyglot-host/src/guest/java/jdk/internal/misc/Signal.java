package jdk.internal.misc;

import java.util.Map;
import java.util.Objects;

/**
 * The signals of this program: they come from the session, not from the operating system. Stands for the class of the
 * same name in the JDK, on which sun.misc.Signal and the shutdown hooks rest.
 */
public final class Signal extends SignalCalls {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("HUP", 1), Map.entry("INT", 2), Map.entry("QUIT", 3), Map.entry("ILL", 4),
            Map.entry("TRAP", 5), Map.entry("ABRT", 6), Map.entry("BUS", 7), Map.entry("FPE", 8),
            Map.entry("KILL", 9), Map.entry("USR1", 10), Map.entry("SEGV", 11), Map.entry("USR2", 12),
            Map.entry("PIPE", 13), Map.entry("ALRM", 14), Map.entry("TERM", 15), Map.entry("CHLD", 17),
            Map.entry("CONT", 18), Map.entry("STOP", 19), Map.entry("TSTP", 20), Map.entry("TTIN", 21),
            Map.entry("TTOU", 22), Map.entry("URG", 23), Map.entry("XCPU", 24), Map.entry("XFSZ", 25),
            Map.entry("VTALRM", 26), Map.entry("PROF", 27), Map.entry("WINCH", 28), Map.entry("IO", 29),
            Map.entry("PWR", 30), Map.entry("SYS", 31));

    private final String name;
    private final int number;

    public Signal(String name) {
        this.name = Objects.requireNonNull(name, "name");
        Integer known = NUMBERS.get(name);
        if (known == null) {
            throw new IllegalArgumentException("Unknown signal: " + name);
        }
        number = known;
    }

    public int getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signal signal && number == signal.number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public String toString() {
        return "SIG" + name;
    }

    /** Delivers a signal from outside; tells whether the program or its runtime handles or ignores it. */
    public static boolean deliver(String name) {
        Signal signal = new Signal(name);
        Handler handler = handler(signal);
        if (handler == Handler.SIG_DFL) {
            return false;
        }
        start(signal, handler);
        return true;
    }

    public interface Handler {
        Handler SIG_DFL = new Standard("SIG_DFL");
        Handler SIG_IGN = new Standard("SIG_IGN");

        void handle(Signal signal);
    }

    private record Standard(String name) implements Handler {
        @Override
        public void handle(Signal signal) {
            throw new UnsupportedOperationException("invoking native signal handle not supported");
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
