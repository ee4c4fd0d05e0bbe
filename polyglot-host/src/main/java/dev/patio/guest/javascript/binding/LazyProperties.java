package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.objects.PropertyProxy;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.NodeProcess;

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
                    new Lazy(loaders, id, key, enumerable),
                    enumerable ? JSAttributes.getDefault() : JSAttributes.getDefaultNotEnumerable());
        }
        return null;
    }

    private static final class Lazy extends PropertyProxy {
        private final Loaders loaders;
        private final String id;
        private final Object key;
        private final boolean enumerable;

        Lazy(Loaders loaders, String id, Object key, boolean enumerable) {
            this.loaders = loaders;
            this.id = id;
            this.key = key;
            this.enumerable = enumerable;
        }

        @Override
        public Object get(JSDynamicObject store) {
            Object value = JSObject.get((JSDynamicObject) loaders.require(id), key);
            set(store, value);
            return value;
        }

        @Override
        public boolean set(JSDynamicObject store, Object value) {
            return JSObject.defineOwnProperty(
                    store, key, PropertyDescriptor.createData(value, enumerable, true, true), false);
        }
    }
}
