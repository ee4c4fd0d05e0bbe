package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostException;
import dev.patio.guest.javascript.bridge.HostFunction;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.shared.SpaceException;

/** What went wrong in the space as an instance of the module's PatioError. */
final class SharedError extends HostException {
    private static final long serialVersionUID = 1;

    /** The module's class. */
    record Type(JSFunctionObject constructor) {}

    private final SpaceException.Kind kind;

    SharedError(SpaceException cause) {
        super(cause.getMessage());
        this.kind = cause.kind();
    }

    /** A function that throws errors of JavaScript's. */
    static HostFunction.Body telling(HostFunction.Body body) {
        return call -> {
            try {
                return body.call(call);
            } catch (SpaceException e) {
                throw new SharedError(e);
            }
        };
    }

    @Override
    public JSObject error(Host host) {
        Type type = host.owner(NodeProcess.class).part(Type.class, p -> {
            throw new IllegalStateException("the module has not said its class of errors");
        });
        return (JSObject) JSRuntime.construct(
                type.constructor(), new Object[] {Js.text(getMessage()), Js.text("PATIO_" + kind.name())});
    }
}
