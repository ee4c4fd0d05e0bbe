package dev.patio.command;

import dev.patio.guest.Signal;
import dev.patio.posix.Signals;
import java.util.List;
import java.util.function.Consumer;

/** The signals that the host's process gets. */
public final class HostSignals {
    /** Those that the JVM leaves to programs. */
    private static final List<Signal> HANDLED = List.of(Signal.INT, Signal.TERM, Signal.HUP, Signal.WINCH, Signal.CONT);

    private HostSignals() {}

    /** Each signal is told on a thread of its own. */
    public static void passTo(Consumer<Signal> receiver) {
        for (Signal signal : HANDLED) {
            Signals.handle(signal.name(), () -> receiver.accept(signal));
        }
    }
}
