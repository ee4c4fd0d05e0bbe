package sun.misc;

/** As in the JDK. */
public interface SignalHandler {
    SignalHandler SIG_DFL = _ -> {
        throw new UnsupportedOperationException("invoking native signal handle not supported");
    };

    SignalHandler SIG_IGN = _ -> {};

    void handle(Signal signal);
}
