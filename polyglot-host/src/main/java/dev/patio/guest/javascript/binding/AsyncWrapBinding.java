package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.AsyncIds;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;

/** The async context, and the hooks that are told of asynchronous operations. */
final class AsyncWrapBinding {
    private AsyncWrapBinding() {}

    static Binding make() {
        return Binding.withConstantsOf("async_wrap")
                .value("async_hook_fields", host -> ids(host).hooks().array())
                .value("async_id_fields", host -> ids(host).ids().array())
                .value("async_ids_stack", host -> ids(host).stack().array())
                .value("execution_async_resources", host -> ids(host).resources())
                .function("pushAsyncContext", call -> {
                    ids(call.host()).push(call.number(0), call.number(1));
                    return null;
                })
                .function("popAsyncContext", call -> ids(call.host()).pop())
                .function("clearAsyncIdStack", call -> {
                    ids(call.host()).clear();
                    return null;
                })
                .function("executionAsyncResource", call -> ids(call.host()).resource(call.integer(0)))
                .function("setupHooks", call -> {
                    NodeProcess.of(call).hooks(call.object(0));
                    return null;
                })
                .function("setCallbackTrampoline", call -> {
                    NodeProcess.of(call).callbacks().trampoline(call.get(0));
                    return null;
                })
                .function("registerDestroyHook", AsyncWrapBinding::registerDestroyHook)
                .function("queueDestroyAsyncId", AsyncWrapBinding::queueDestroy)
                .function("setPromiseHooks", PromiseHooks::set)
                .function("getPromiseHooks", PromiseHooks::get);
    }

    private static AsyncIds ids(Host host) {
        return host.owner(NodeProcess.class).asyncIds();
    }

    /** The destroy hook of an object runs when the object is collected, which Java does not promise for any. */
    private static Object registerDestroyHook(Call call) {
        return null;
    }

    private static Object queueDestroy(Call call) {
        NodeProcess process = NodeProcess.of(call);
        double id = call.number(0);
        process.loop().arrive(() -> {
            JSDynamicObject hooks = process.hooks();
            process.callbacks().call((JSObject) hooks, Js.get(hooks, "destroy"), id);
        });
        return null;
    }
}
