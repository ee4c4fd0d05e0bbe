package dev.patio.guest.javascript.node;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import dev.patio.guest.javascript.bridge.Js;
import java.util.Map;

/** Symbols of the language that node's library uses and the engine does not have yet. They belong to no context. */
public final class LaterSymbols {
    private static final Map<String, Symbol> SYMBOLS = Map.of(
            "dispose", Symbol.create(Js.text("Symbol.dispose")),
            "asyncDispose", Symbol.create(Js.text("Symbol.asyncDispose")));

    private LaterSymbols() {}

    public static void define(JSRealm realm) {
        JSDynamicObject constructor = (JSDynamicObject) Js.get(realm.getGlobalObject(), "Symbol");
        SYMBOLS.forEach((name, symbol) -> {
            if (!JSObject.hasOwnProperty(constructor, Js.text(name))) {
                JSObjectUtil.putDataProperty(
                        constructor, Js.text(name), symbol, JSAttributes.notConfigurableNotEnumerableNotWritable());
            }
        });
    }
}
