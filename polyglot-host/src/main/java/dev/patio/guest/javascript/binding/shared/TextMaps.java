package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.builtins.JSDictionary;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.shared.FrozenMap;
import java.util.ArrayList;
import java.util.List;

/** Maps with text as keys, as plain objects: small ones have a shape, larger ones are dictionaries over the map. */
final class TextMaps {
    private static final int SMALL = 32;

    private TextMaps() {}

    static JSObject object(Views views, FrozenMap map) {
        if (map.size() <= SMALL) {
            List<TruffleString> names = new ArrayList<>(map.size());
            for (int i = 0; i < map.size(); i++) {
                names.add((TruffleString) map.key(i));
            }
            return new FrozenObject(views.shapes().object(names), views.realm().getObjectPrototype(), map, views);
        }
        JSObject object = Js.object(views.realm());
        JSDictionary.makeDictionaryObject(object, "frozen map");
        HiddenKey storage = storage(object);
        JSObjectUtil.putHiddenProperty(object, storage, new DictionaryOfMap(views, map));
        JSObjectUtil.putHiddenProperty(object, Views.FROZEN, map);
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
