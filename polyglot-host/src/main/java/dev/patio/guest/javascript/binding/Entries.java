package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSCollectionIteratorObject;
import com.oracle.truffle.js.runtime.builtins.JSMapIteratorObject;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.builtins.JSSetIteratorObject;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import com.oracle.truffle.js.runtime.util.JSHashMap;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import java.util.ArrayList;
import java.util.List;

/** The entries of collections and of iterators over them, which are left where they are. */
final class Entries {
    private Entries() {}

    static Object preview(Call call) {
        List<Object> entries = new ArrayList<>();
        boolean pairs = switch (call.get(0)) {
            case JSMapObject map ->
                collect(map.getMap().getEntries(), JSRuntime.ITERATION_KIND_KEY_PLUS_VALUE, false, entries);
            case JSSetObject set -> collect(set.getMap().getEntries(), JSRuntime.ITERATION_KIND_KEY, true, entries);
            case JSMapIteratorObject iterator -> rest(iterator, false, entries);
            case JSSetIteratorObject iterator -> rest(iterator, true, entries);
            default -> false;
        };
        return call.flag(1)
                ? Js.array(call.realm(), Js.array(call.realm(), entries), pairs)
                : Js.array(call.realm(), entries);
    }

    private static boolean rest(JSCollectionIteratorObject iterator, boolean set, List<Object> entries) {
        JSHashMap.Cursor next = iterator.getNextIndex();
        return next != null && collect(next.copy(), iterator.getIterationKind(), set, entries);
    }

    /** Whether keys and values take turns. */
    private static boolean collect(JSHashMap.Cursor cursor, int kind, boolean set, List<Object> entries) {
        boolean keys = (kind & JSRuntime.ITERATION_KIND_KEY) != 0;
        boolean values = (kind & JSRuntime.ITERATION_KIND_VALUE) != 0;
        while (cursor.advance()) {
            if (keys || set) {
                entries.add(cursor.getKey());
            }
            if (values && (keys || !set)) {
                entries.add(set ? cursor.getKey() : cursor.getValue());
            }
        }
        return keys && values;
    }
}
