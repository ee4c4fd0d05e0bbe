package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.builtins.JSDictionary;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenMap;
import dev.patio.shared.FrozenRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Values under names: objects with a shape where they are few, else dictionaries over the frozen value. */
final class Named {
    /** Maps of more keys than this are hardly used as records are. */
    private static final int SMALL = 64;

    private Named() {}

    static JSObject map(Views views, FrozenMap map) {
        JSDynamicObject prototype = views.realm().getObjectPrototype();
        if (map.size() > SMALL) {
            return dictionary(views, prototype, map, map);
        }
        List<TruffleString> names = new ArrayList<>(map.size());
        for (int i = 0; i < map.size(); i++) {
            names.add((TruffleString) map.key(i));
        }
        Object[] values = values(views, map, map.size());
        return views.shapes().layout(names, values).object(views, prototype, map, values);
    }

    static JSObject record(Views views, JSDynamicObject prototype, FrozenRecord record) {
        int size = record.recordType().fields().size();
        if (size <= Shapes.MOST) {
            Object[] values = values(views, record, size);
            return views.shapes().layout(record.recordType(), values).object(views, prototype, record, values);
        }
        Object[] names = record.recordType().fields().stream().map(Js::text).toArray();
        Object[] values = IntStream.range(0, size).mapToObj(record::value).toArray();
        return dictionary(views, prototype, new FrozenMap(names, values), record);
    }

    /** As JavaScript sees them, but for composites. */
    private static Object[] values(Views views, Frozen value, int size) {
        Object[] values = new Object[size];
        for (int place = 0; place < size; place++) {
            Object field = FrozenObject.field(value, place);
            values[place] = field instanceof Frozen ? field : views.of(field);
        }
        return values;
    }

    private static JSObject dictionary(Views views, JSDynamicObject prototype, FrozenMap map, Frozen value) {
        JSObject object =
                JSOrdinary.createWithPrototype(prototype, views.realm().getContext());
        JSDictionary.makeDictionaryObject(object, "frozen map");
        HiddenKey storage = storage(object);
        JSObjectUtil.putHiddenProperty(object, storage, new DictionaryOfMap(views, map));
        JSObjectUtil.putHiddenProperty(object, Views.FROZEN, value);
        object.preventExtensions(true);
        return object;
    }

    /** The key under which GraalJS keeps a dictionary's entries. */
    private static HiddenKey storage(JSDynamicObject dictionary) {
        return dictionary.getShape().getPropertyListInternal(true).stream()
                .map(property -> property.getKey())
                .filter(key -> key instanceof HiddenKey && key.toString().contains("hashMap"))
                .map(HiddenKey.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
