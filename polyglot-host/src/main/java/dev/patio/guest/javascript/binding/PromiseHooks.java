package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.PromiseHook;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostCode;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.NodeProcess;

/** The functions that the library wants to be told of promises with: made, before, after, resolved. */
final class PromiseHooks {
    private Object[] hooks = {Undefined.instance, Undefined.instance, Undefined.instance, Undefined.instance};

    static Object get(Call call) {
        return Js.array(call.realm(), NodeProcess.of(call).part(PromiseHooks.class, p -> new PromiseHooks()).hooks);
    }

    static Object set(Call call) {
        NodeProcess.of(call).part(PromiseHooks.class, p -> new PromiseHooks()).hooks =
                new Object[] {call.get(0), call.get(1), call.get(2), call.get(3)};
        call.realm().getContext().setPromiseHook(PromiseHooks::changed);
        return null;
    }

    /** For all programs of the engine. */
    private static void changed(int change, JSDynamicObject promise, JSDynamicObject parent) {
        JSRealm realm = JSRealm.getMain(null);
        HostCode.of(realm.getContext()).host(realm).ifPresent(host -> {
            PromiseHooks own = host.owner(NodeProcess.class).part(PromiseHooks.class, p -> new PromiseHooks());
            int index = switch (change) {
                case PromiseHook.TYPE_INIT -> 0;
                case PromiseHook.TYPE_BEFORE -> 1;
                case PromiseHook.TYPE_AFTER -> 2;
                default -> 3;
            };
            if (own.hooks[index] instanceof JSFunctionObject hook) {
                Js.call(hook, Undefined.instance, promise, parent);
            }
        });
    }
}
