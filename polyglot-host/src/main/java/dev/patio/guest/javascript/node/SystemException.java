package dev.patio.guest.javascript.node;

import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.builtins.JSError;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostException;
import dev.patio.guest.javascript.bridge.Js;
import java.util.Optional;

/** A system call that failed; in JavaScript an Error with errno, code, syscall, path and dest. */
public final class SystemException extends HostException {
    private static final long serialVersionUID = 1;

    private final transient SystemError cause;
    private final String call;
    private final transient Optional<String> path;
    private final transient Optional<String> target;

    public SystemException(SystemError cause, String call) {
        this(cause, call, Optional.empty(), Optional.empty());
    }

    public SystemException(SystemError cause, String call, String path) {
        this(cause, call, Optional.of(path), Optional.empty());
    }

    public SystemException(SystemError cause, String call, Optional<String> path, Optional<String> target) {
        super(cause.name() + ": " + cause.text() + ", " + call
                + path.map(p -> " '" + p + "'").orElse("")
                + target.map(t -> " -> '" + t + "'").orElse(""));
        this.cause = cause;
        this.call = call;
        this.path = path;
        this.target = target;
    }

    public SystemError systemError() {
        return cause;
    }

    public String systemCall() {
        return call;
    }

    @Override
    public JSObject error(Host host) {
        JSObject error = JSError.create(JSErrorType.Error, host.realm(), Js.text(getMessage()));
        Js.set(error, "errno", cause.number());
        Js.set(error, "code", cause.name());
        Js.set(error, "syscall", call);
        path.ifPresent(p -> Js.set(error, "path", p));
        target.ifPresent(t -> Js.set(error, "dest", t));
        return error;
    }
}
