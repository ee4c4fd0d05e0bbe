package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSMap;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.builtins.JSSet;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.shared.Channel;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenArray;
import dev.patio.shared.FrozenBytes;
import dev.patio.shared.FrozenList;
import dev.patio.shared.FrozenMap;
import dev.patio.shared.FrozenRecord;
import dev.patio.shared.FrozenSet;
import dev.patio.shared.PatHandle;
import java.util.IdentityHashMap;

/** A copy of frozen values in JavaScript's own objects; what is shared in one is so in the other. */
final class Thawing {
    private final Views views;
    private final JSRealm realm;
    private final JSContext context;
    private final IdentityHashMap<Frozen, JSObject> copies = new IdentityHashMap<>();

    Thawing(Views views) {
        this.views = views;
        this.realm = views.realm();
        this.context = realm.getContext();
    }

    Object value(Object value) {
        if (!(value instanceof Frozen frozen) || frozen instanceof Channel || frozen instanceof PatHandle) {
            return views.of(value);
        }
        JSObject known = copies.get(frozen);
        if (known != null) {
            return known;
        }
        JSObject copy = copy(frozen);
        copies.put(frozen, copy);
        return copy;
    }

    private JSObject copy(Frozen value) {
        return switch (value) {
            case FrozenList list -> list(list);
            case FrozenRecord record -> record(record);
            case FrozenMap map -> map.hasTextKeysOnly() ? object(map) : map(map);
            case FrozenSet set -> set(set);
            case FrozenBytes bytes -> Bytes.uint8Array(realm, bytes.array().clone());
            case FrozenArray array -> TypedArrays.copy(views, array);
            case Channel _, PatHandle _ -> throw new IllegalStateException("has no copy: " + value);
        };
    }

    private JSObject list(FrozenList list) {
        if (list.size() == 0) {
            return JSArray.createEmptyZeroLength(context, realm);
        }
        return switch (list) {
            case FrozenList.Ints ints ->
                JSArray.createZeroBasedIntArray(context, realm, ints.elements().clone());
            case FrozenList.Doubles doubles ->
                JSArray.createZeroBasedDoubleArray(
                        context, realm, doubles.elements().clone());
            default -> {
                Object[] elements = new Object[list.size()];
                for (int i = 0; i < elements.length; i++) {
                    elements[i] = value(list.get(i));
                }
                yield JSArray.createZeroBasedObjectArray(context, realm, elements);
            }
        };
    }

    private JSObject record(FrozenRecord record) {
        String name = record.recordType().name();
        JSObject object =
                name.isEmpty() ? Js.object(realm) : JSOrdinary.createWithPrototype(views.classOf(name), context);
        for (int i = 0; i < record.recordType().fields().size(); i++) {
            Object field = Js.text(record.recordType().fields().get(i));
            JSRuntime.createDataProperty(object, field, value(record.value(i)));
        }
        return object;
    }

    private JSObject object(FrozenMap map) {
        JSObject object = Js.object(realm);
        for (int i = 0; i < map.size(); i++) {
            JSRuntime.createDataProperty(object, map.key(i), value(map.value(i)));
        }
        return object;
    }

    private JSObject map(FrozenMap from) {
        JSMapObject map = JSMap.create(context, realm);
        for (int i = 0; i < from.size(); i++) {
            map.getMap().put(JSSet.normalize(value(from.key(i))), value(from.value(i)));
        }
        return map;
    }

    private JSObject set(FrozenSet from) {
        JSSetObject set = JSSet.create(context, realm);
        for (int i = 0; i < from.size(); i++) {
            Object element = JSSet.normalize(value(from.get(i)));
            set.getMap().put(element, element);
        }
        return set;
    }
}
