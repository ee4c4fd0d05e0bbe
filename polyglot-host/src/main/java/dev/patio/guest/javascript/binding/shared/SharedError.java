package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.Language;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostException;
import dev.patio.guest.javascript.bridge.HostFunction;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.shared.FailedException;
import dev.patio.shared.Failure;
import dev.patio.shared.SpaceException;

/** What went wrong in the space as an instance of the module's PatioError. */
final class SharedError extends HostException {
    private static final long serialVersionUID = 1;

    /** The module's class of errors, and its function that makes the error for the end of another pat. */
    record Makers(JSFunctionObject type, JSFunctionObject failure) {}

    private final SpaceException cause;

    SharedError(SpaceException cause) {
        super(cause.getMessage());
        this.cause = cause;
    }

    /** A function that throws errors of JavaScript's. */
    static HostFunction.Body telling(HostFunction.Body body) {
        return call -> {
            SharedBinding.member(call).at(Place::ofCaller);
            try {
                return body.call(call);
            } catch (SpaceException e) {
                throw new SharedError(e);
            }
        };
    }

    @Override
    public JSObject error(Host host) {
        NodeProcess process = host.owner(NodeProcess.class);
        Makers makers = process.part(Makers.class, p -> {
            throw new IllegalStateException("the module has not said how it makes errors");
        });
        Object message = Js.text(getMessage());
        Object code = Js.text("PATIO_" + cause.kind().name());
        Object made = cause instanceof FailedException failed
                ? failure(process, makers.failure(), message, code, failed.failure())
                : JSRuntime.construct(makers.type(), new Object[] {message, code});
        return (JSObject) made;
    }

    private static Object failure(
            NodeProcess process, JSFunctionObject maker, Object message, Object code, Failure failure) {
        Views views = Views.of(process);
        Object original = failure.language().equals(Language.JAVASCRIPT.id())
                ? new Thawing(views).value(failure.original())
                : Undefined.instance;
        return Js.call(
                maker,
                Undefined.instance,
                message,
                code,
                Js.text(failure.type()),
                Js.text(failure.message()),
                Js.text(failure.trace()),
                original);
    }
}
