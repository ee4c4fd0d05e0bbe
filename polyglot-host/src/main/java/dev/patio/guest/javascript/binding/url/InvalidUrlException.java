package dev.patio.guest.javascript.binding.url;

import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostException;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.CodedException;
import java.util.Optional;

/** A text that is no URL; the library's error with the text in it. */
final class InvalidUrlException extends HostException {
    private static final long serialVersionUID = 1;

    private final String input;
    private final transient Optional<String> base;

    InvalidUrlException(String input, Optional<String> base) {
        super("Invalid URL");
        this.input = input;
        this.base = base;
    }

    @Override
    public JSObject error(Host host) {
        JSObject error = new CodedException(JSErrorType.TypeError, "ERR_INVALID_URL", getMessage()).error(host);
        Js.set(error, "input", input);
        base.ifPresent(b -> Js.set(error, "base", b));
        return error;
    }
}
