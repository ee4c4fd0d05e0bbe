package sun.misc;

/** The static methods of {@link Signal}, in a class above it for the reason given in {@link jdk.internal.misc.Signal}. */
abstract class SignalCalls {
    SignalCalls() {}

    public static SignalHandler handle(Signal signal, SignalHandler handler) {
        var old = jdk.internal.misc.Signal.handle(signal.internal(), internal(signal, handler));
        if (old == jdk.internal.misc.Signal.Handler.SIG_DFL) {
            return SignalHandler.SIG_DFL;
        }
        if (old == jdk.internal.misc.Signal.Handler.SIG_IGN) {
            return SignalHandler.SIG_IGN;
        }
        return old instanceof Handler(Signal _, SignalHandler program) ? program : _ -> old.handle(signal.internal());
    }

    public static void raise(Signal signal) {
        jdk.internal.misc.Signal.raise(signal.internal());
    }

    private static jdk.internal.misc.Signal.Handler internal(Signal signal, SignalHandler handler) {
        if (handler == SignalHandler.SIG_DFL) {
            return jdk.internal.misc.Signal.Handler.SIG_DFL;
        }
        if (handler == SignalHandler.SIG_IGN) {
            return jdk.internal.misc.Signal.Handler.SIG_IGN;
        }
        return new Handler(signal, java.util.Objects.requireNonNull(handler, "handler"));
    }

    /** A handler of the program's. */
    private record Handler(Signal signal, SignalHandler program) implements jdk.internal.misc.Signal.Handler {
        @Override
        public void handle(jdk.internal.misc.Signal delivered) {
            program.handle(signal);
        }
    }
}
