package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.PropertyProxy;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.NodeProcess;
import java.util.Optional;

/** Properties whose values are members of a module of the library that is loaded when one is first read. */
final class LazyProperties {
    private LazyProperties() {}

    static Object define(Call call) {
        Loaders loaders = Loaders.of(NodeProcess.of(call));
        String id = call.string(1);
        boolean enumerable = call.isNullish(3) || call.flag(3);
        for (Object key : Js.elements(call.object(2))) {
            JSObjectUtil.defineProxyProperty(
                    call.object(0),
                    key,
                    new Lazy(loaders, id, key),
                    enumerable ? JSAttributes.getDefault() : JSAttributes.getDefaultNotEnumerable());
        }
        return null;
    }

    private static final class Lazy extends PropertyProxy {
        private final Loaders loaders;
        private final String id;
        private final Object key;
        private Optional<Object> value = Optional.empty();

        Lazy(Loaders loaders, String id, Object key) {
            this.loaders = loaders;
            this.id = id;
            this.key = key;
        }

        @Override
        public Object get(JSDynamicObject store) {
            if (value.isEmpty()) {
                value = Optional.of(JSObject.get((JSDynamicObject) loaders.require(id), key));
            }
            return value.get();
        }

        @Override
        public boolean set(JSDynamicObject store, Object newValue) {
            value = Optional.of(newValue);
            return true;
        }
    }
}
