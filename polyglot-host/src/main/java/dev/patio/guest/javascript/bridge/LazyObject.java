package dev.patio.guest.javascript.bridge;

import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.builtins.JSProxy;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes objects whose properties come into being when they are first read. From then on they are ordinary ones: the
 * laziness is in the prototype, a proxy that is asked for what the object does not have.
 */
public final class LazyObject {
    private static final HiddenKey SOURCE = new HiddenKey("LazyObject.source");
    private static final HostFunction GET = new HostFunction("get", 3, LazyObject::get);

    private LazyObject() {}

    /**
     * Makes an object.
     *
     * @param source the value of a property, or nothing where the object has none of the name
     */
    public static JSObject create(Host host, Function<String, Optional<Object>> source) {
        JSObject target = Js.objectWithoutPrototype(host.realm());
        JSObjectUtil.putHiddenProperty(target, SOURCE, source);
        JSObject handler = Js.objectWithoutPrototype(host.realm());
        Js.put(handler, "get", host.function(GET));
        JSObject object = Js.object(host.realm());
        JSObject.setPrototype(object, JSProxy.create(host.realm().getContext(), host.realm(), target, handler));
        return object;
    }

    @SuppressWarnings("unchecked") // only create() writes the hidden property
    private static Object get(Call call) {
        if (!(call.get(1) instanceof TruffleString name)) {
            return Undefined.instance;
        }
        var source = (Function<String, Optional<Object>>) JSObjectUtil.getHiddenProperty(call.object(0), SOURCE);
        Optional<Object> value = source.apply(name.toJavaStringUncached());
        value.ifPresent(
                v -> JSObjectUtil.putDataProperty(call.object(2), name, Js.value(v), JSAttributes.getDefault()));
        return value.orElse(Undefined.instance);
    }
}
