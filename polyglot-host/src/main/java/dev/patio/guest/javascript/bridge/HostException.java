package dev.patio.guest.javascript.bridge;

import com.oracle.truffle.js.runtime.objects.JSObject;

/** A failure of a Java method that its JavaScript caller sees as an error of the language. */
public abstract class HostException extends RuntimeException {
    private static final long serialVersionUID = 1;

    protected HostException(String message) {
        super(message, null, false, false);
    }

    /** What is thrown. */
    public abstract JSObject error(Host host);
}
