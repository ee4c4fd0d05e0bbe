package dev.patio.guest.javascript.node;

import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.library.Facts;
import java.util.List;

/** Plain data of node as values of a context. */
public final class Constants {
    private Constants() {}

    public static Object value(Host host, Object fact) {
        return switch (fact) {
            case Facts.Special.UNDEFINED, Facts.Special.FUNCTION -> Undefined.instance;
            case Facts.Special.NULL -> Null.instance;
            case List<?> list ->
                Js.array(host.realm(), list.stream().map(f -> value(host, f)).toArray());
            case Facts facts -> object(host, facts);
            case Facts.SymbolName name -> throw new IllegalArgumentException("a symbol: " + name);
            default -> Js.value(fact);
        };
    }

    public static JSObject object(Host host, Facts facts) {
        JSObject object = facts.bare() ? Js.objectWithoutPrototype(host.realm()) : Js.object(host.realm());
        facts.members().forEach((name, fact) -> {
            if (fact != Facts.Special.FUNCTION) {
                Js.put(object, name, value(host, fact));
            }
        });
        return object;
    }
}
