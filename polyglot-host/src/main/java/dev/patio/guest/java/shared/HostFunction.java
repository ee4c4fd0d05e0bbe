package dev.patio.guest.java.shared;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import dev.patio.shared.SpaceException;
import java.util.function.Function;

/**
 * A function of the session for a guest. An object of the languages' interoperation itself: a proxy of the polyglot API
 * would wrap each argument and unwrap each result.
 */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
final class HostFunction implements TruffleObject {
    private final Function<Arguments, Object> function;

    /**
     * Makes one.
     *
     * @param function gives a number, a truth value, a text, or an object of interoperation
     */
    HostFunction(Function<Arguments, Object> function) {
        this.function = function;
    }

    @ExportMessage
    boolean isExecutable() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object execute(Object[] arguments) {
        try {
            return function.apply(new Arguments(arguments));
        } catch (SpaceException e) {
            throw new Told(e);
        }
    }

    /** Errors cross as their message, of which the first line is the kind. */
    private static final class Told extends AbstractTruffleException {
        private static final long serialVersionUID = 1;

        Told(SpaceException cause) {
            super(cause.kind() + "\n" + cause.getMessage());
        }
    }
}
