package dev.patio.guest.javascript.library;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import dev.patio.guest.javascript.bridge.Js;
import java.util.Map;

/** What the language of node has and GraalJS has not, as far as the library builds on it. */
public final class MissingBuiltIns {
    private static final Map<String, Symbol> SYMBOLS = Map.of(
            "dispose", Symbol.create(Js.text("Symbol.dispose")),
            "asyncDispose", Symbol.create(Js.text("Symbol.asyncDispose")));

    private MissingBuiltIns() {}

    public static void define(JSRealm realm) {
        JSDynamicObject symbol = (JSDynamicObject) Js.get(realm.getGlobalObject(), "Symbol");
        SYMBOLS.forEach((name, value) -> JSObject.defineOwnProperty(
                symbol, Js.text(name), PropertyDescriptor.createData(value, false, false, false)));
    }
}
