package jdk.internal.misc;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The static methods of {@link Signal}. They stand in a class above it because Espresso answers calls of methods that
 * Signal itself declares: with a refusal, or by a signal to the whole process.
 */
abstract class SignalCalls {
    /** The ones that java keeps for itself, so that a program cannot handle them. */
    private static final String RESERVED = " QUIT ILL FPE KILL USR1 SEGV STOP ";

    private static final Map<Integer, Signal.Handler> HANDLERS = new HashMap<>();

    SignalCalls() {}

    public static Signal.Handler handle(Signal signal, Signal.Handler handler) {
        Objects.requireNonNull(handler, "handler");
        if (RESERVED.contains(" " + signal.getName() + " ")) {
            throw new IllegalArgumentException("Signal already used by VM or OS: " + signal);
        }
        synchronized (HANDLERS) {
            Signal.Handler old = HANDLERS.put(signal.getNumber(), handler);
            return old == null ? Signal.Handler.SIG_DFL : old;
        }
    }

    public static void raise(Signal signal) {
        Signal.Handler handler = handler(Objects.requireNonNull(signal, "sig"));
        if (handler == Signal.Handler.SIG_DFL) {
            throw new IllegalArgumentException("Unhandled signal: " + signal);
        }
        start(signal, handler);
    }

    static Signal.Handler handler(Signal signal) {
        synchronized (HANDLERS) {
            return HANDLERS.getOrDefault(signal.getNumber(), Signal.Handler.SIG_DFL);
        }
    }

    static void start(Signal signal, Signal.Handler handler) {
        if (handler != Signal.Handler.SIG_IGN) {
            Thread thread = new Thread(null, () -> handler.handle(signal), signal + " handler", 0, false);
            thread.setDaemon(true);
            thread.start();
        }
    }
}
