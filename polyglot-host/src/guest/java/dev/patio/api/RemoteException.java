package dev.patio.api;

/** The last cause of an exception that ended another program, with the stack trace as it was printed there. */
public class RemoteException extends Exception {
    private static final long serialVersionUID = 1;

    RemoteException(String trace) {
        super(trace, null, false, false);
    }

    @Override
    public String toString() {
        return getClass().getName() + ":\n" + getMessage().stripTrailing();
    }
}
