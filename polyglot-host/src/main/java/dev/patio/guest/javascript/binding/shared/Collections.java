package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.js.runtime.builtins.JSMap;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.builtins.JSSet;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostFunction;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenMap;
import dev.patio.shared.FrozenSet;
import java.util.List;

/**
 * Maps and sets as JavaScript's own, filled when they are first seen: nothing else passes for one in all of the
 * language and the library. The methods that change one throw.
 */
final class Collections {
    private static final List<HostFunction> OF_MAPS = refusing("set", "delete", "clear");
    private static final List<HostFunction> OF_SETS = refusing("add", "delete", "clear");

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
        for (int i = 0; i < value.size(); i++) {
            map.getMap().put(key(views.of(value.key(i))), views.of(value.value(i)));
        }
        return seal(views, map, value, OF_MAPS);
    }

    static JSObject set(Views views, FrozenSet value) {
        JSSetObject set = JSSet.create(views.realm().getContext(), views.realm());
        for (int i = 0; i < value.size(); i++) {
            Object element = key(views.of(value.get(i)));
            set.getMap().put(element, element);
        }
        return seal(views, set, value, OF_SETS);
    }

    /** Keys are what {@code Map.prototype.get} makes of its argument: a number with nothing behind the point is an integer. */
    private static Object key(Object value) {
        return JSSet.normalize(value);
    }

    private static JSObject seal(Views views, JSObject object, Frozen value, List<HostFunction> refusing) {
        Host host = views.host();
        for (HostFunction method : refusing) {
            JSObjectUtil.putDataProperty(
                    object,
                    Js.text(method.name()),
                    host.function(method),
                    JSAttributes.notConfigurableNotEnumerableNotWritable());
        }
        JSObjectUtil.putHiddenProperty(object, Views.FROZEN, value);
        object.setIntegrityLevel(true, true);
        return object;
    }
}
