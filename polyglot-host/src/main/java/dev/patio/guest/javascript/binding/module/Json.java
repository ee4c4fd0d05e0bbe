package dev.patio.guest.javascript.binding.module;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Js;

/** The language's own JSON, as it is before the program can change it. */
record Json(Object self, Object parse, Object stringify) {
    static Json of(JSRealm realm) {
        JSDynamicObject json = (JSDynamicObject) Js.get(realm.getGlobalObject(), "JSON");
        return new Json(json, Js.get(json, "parse"), Js.get(json, "stringify"));
    }

    Object parse(String text) {
        return Js.call(parse, self, Js.text(text));
    }

    String text(JSObject object) {
        return Js.string(Js.call(stringify, self, object));
    }
}
