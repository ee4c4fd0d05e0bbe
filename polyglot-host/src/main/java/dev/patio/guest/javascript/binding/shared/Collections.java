package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.js.runtime.builtins.JSMap;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.builtins.JSSet;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostFunction;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenMap;
import dev.patio.shared.FrozenSet;
import dev.patio.shared.NotShareable;
import java.util.List;
import java.util.Optional;

/**
 * Maps and sets as JavaScript's own, filled when they are first seen: nothing else passes for one in all of the
 * language and the library. The methods that change one throw. An object as a key is found by its value, as it comes from
 * another program, and no other object would be the same.
 */
final class Collections {
    private static final List<HostFunction> OF_MAPS = refusing("set", "delete", "clear");
    private static final List<HostFunction> OF_SETS = refusing("add", "delete", "clear");

    private static final HostFunction GET = new HostFunction("get", 1, call -> {
        JSMapObject self = (JSMapObject) call.receiver();
        if (!(call.get(0) instanceof JSObject key)) {
            Object found = self.getMap().get(key(call.get(0)));
            return found == null ? Undefined.instance : found;
        }
        FrozenMap map = (FrozenMap) frozen(self);
        Views views = SharedBinding.views(call);
        int place = place(map, views, key);
        return place < 0 ? Undefined.instance : views.of(map.value(place));
    });

    private static final HostFunction HAS_KEY = new HostFunction("has", 1, call -> {
        JSMapObject self = (JSMapObject) call.receiver();
        return call.get(0) instanceof JSObject key
                ? place((FrozenMap) frozen(self), SharedBinding.views(call), key) >= 0
                : self.getMap().has(key(call.get(0)));
    });

    private static final HostFunction HAS_ELEMENT = new HostFunction("has", 1, call -> {
        JSSetObject self = (JSSetObject) call.receiver();
        return call.get(0) instanceof JSObject element
                ? frozen(SharedBinding.views(call), element)
                        .filter(((FrozenSet) frozen(self))::contains)
                        .isPresent()
                : self.getMap().has(key(call.get(0)));
    });

    private Collections() {}

    private static List<HostFunction> refusing(String... methods) {
        return List.of(methods).stream()
                .map(name -> new HostFunction(name, 0, call -> {
                    throw Refusal.ofChange((JSObject) call.receiver());
                }))
                .toList();
    }

    static JSObject map(Views views, FrozenMap value) {
        JSMapObject map = JSMap.create(views.realm().getContext(), views.realm());
        boolean objects = false;
        for (int i = 0; i < value.size(); i++) {
            Object key = key(views.of(value.key(i)));
            objects |= key instanceof JSObject;
            map.getMap().put(key, views.of(value.value(i)));
        }
        if (objects) {
            define(views, map, List.of(GET, HAS_KEY));
        }
        return seal(views, map, value, OF_MAPS);
    }

    static JSObject set(Views views, FrozenSet value) {
        JSSetObject set = JSSet.create(views.realm().getContext(), views.realm());
        boolean objects = false;
        for (int i = 0; i < value.size(); i++) {
            Object element = key(views.of(value.get(i)));
            objects |= element instanceof JSObject;
            set.getMap().put(element, element);
        }
        if (objects) {
            define(views, set, List.of(HAS_ELEMENT));
        }
        return seal(views, set, value, OF_SETS);
    }

    /** Keys are what {@code Map.prototype.get} makes of its argument: a number with nothing behind the point is an integer. */
    private static Object key(Object value) {
        return JSSet.normalize(value);
    }

    private static Frozen frozen(JSObject view) {
        return Origin.of(view).orElseThrow();
    }

    private static int place(FrozenMap map, Views views, JSObject key) {
        return frozen(views, key).map(map::find).orElse(-1);
    }

    /** The frozen form of a key that is looked for, if it has one. */
    private static Optional<Object> frozen(Views views, JSObject key) {
        try {
            return Optional.of(Freezing.freeze(views, key, "key"));
        } catch (NotShareable e) {
            return Optional.empty();
        }
    }

    private static JSObject seal(Views views, JSObject object, Frozen value, List<HostFunction> refusing) {
        define(views, object, refusing);
        JSObjectUtil.putHiddenProperty(object, Views.FROZEN, value);
        object.setIntegrityLevel(true, true);
        return object;
    }

    private static void define(Views views, JSObject object, List<HostFunction> methods) {
        Host host = views.host();
        for (HostFunction method : methods) {
            JSObjectUtil.putDataProperty(
                    object,
                    Js.text(method.name()),
                    host.function(method),
                    JSAttributes.notConfigurableNotEnumerableNotWritable());
        }
    }
}
