package dev.patio.guest.javascript.node;

import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.AsyncContext;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;

/** The Java side of an object that stands for an asynchronous operation, such as a request or a handle. */
public class AsyncWrap {
    public static final HostClass<AsyncWrap> TYPE = HostClass.withoutConstructor("AsyncWrap", AsyncWrap.class)
            .method("getAsyncId", (self, call) -> self.asyncId)
            .method("asyncReset", (self, call) -> {
                self.reset();
                return null;
            })
            .method("getProviderType", (self, call) -> 0);

    private final NodeProcess process;
    private final HostObject object;
    private AsyncContext context;
    private double asyncId;
    private double triggerId;

    protected AsyncWrap(HostObject object, Call call) {
        this.process = NodeProcess.of(call);
        this.object = object;
        reset();
    }

    private void reset() {
        context = process.host().realm().getAgent().getAsyncContextMapping();
        asyncId = process.asyncIds().next();
        triggerId = process.asyncIds().trigger();
    }

    protected final NodeProcess process() {
        return process;
    }

    public final HostObject object() {
        return object;
    }

    /** What AsyncLocalStorage had when the operation began. */
    final AsyncContext context() {
        return context;
    }

    final double asyncId() {
        return asyncId;
    }

    final double triggerId() {
        return triggerId;
    }

    /** Calls a method of the object, such as {@code oncomplete}, if the library has set one. */
    public final void callback(String method, Object... arguments) {
        if (Js.get(object, method) instanceof JSFunctionObject function) {
            process.callbacks().call(this, function, arguments);
        }
    }
}
