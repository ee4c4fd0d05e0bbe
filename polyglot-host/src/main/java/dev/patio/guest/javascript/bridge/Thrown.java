package dev.patio.guest.javascript.bridge;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.GraalJSException;

/** What a call of JavaScript threw, as a value of the language. */
public final class Thrown {
    private Thrown() {}

    /** The value that {@code catch} would see. Throws the argument itself where the language does not know its kind. */
    public static Object value(Host host, Throwable thrown) {
        return switch (thrown) {
            case GraalJSException exception -> exception.getErrorObject();
            case HostException exception -> exception.error(host);
            case AbstractTruffleException foreign -> foreign;
            case StackOverflowError overflow ->
                Errors.createRangeErrorStackOverflow(overflow, null).getErrorObject();
            default -> throw sneaky(thrown);
        };
    }

    @SuppressWarnings("unchecked") // unchecked exceptions and errors pass as they are
    private static <E extends Throwable> RuntimeException sneaky(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
