package sun.misc;

/** Stands for the class of the same name in the JDK, whose methods Espresso refuses to call; see {@link SignalCalls}. */
public final class Signal extends SignalCalls {
    private final jdk.internal.misc.Signal signal;

    public Signal(String name) {
        signal = new jdk.internal.misc.Signal(name);
    }

    jdk.internal.misc.Signal internal() {
        return signal;
    }

    public int getNumber() {
        return signal.getNumber();
    }

    public String getName() {
        return signal.getName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signal that && signal.equals(that.signal);
    }

    @Override
    public int hashCode() {
        return signal.hashCode();
    }

    @Override
    public String toString() {
        return signal.toString();
    }
}
