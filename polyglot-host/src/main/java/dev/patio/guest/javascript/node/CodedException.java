package dev.patio.guest.javascript.node;

import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.builtins.JSError;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostException;
import dev.patio.guest.javascript.bridge.Js;

/** An error with one of Node's codes, such as ERR_INVALID_ARG_VALUE. */
public final class CodedException extends HostException {
    private static final long serialVersionUID = 1;

    private final JSErrorType type;
    private final String code;

    public CodedException(JSErrorType type, String code, String message) {
        super(message);
        this.type = type;
        this.code = code;
    }

    @Override
    public JSObject error(Host host) {
        JSObject error = JSError.create(type, host.realm(), Js.text(getMessage()));
        Js.set(error, "code", code);
        return error;
    }
}
