package dev.patio.guest.javascript.node;

import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.library.Facts;
import dev.patio.guest.javascript.library.NodeLibrary;
import java.util.Map;
import java.util.stream.Collectors;

/** The symbols that the library and its bindings know each other's properties by. They belong to no context. */
public final class Symbols {
    private static final Map<String, Symbol> SHARED = NodeLibrary.binding("symbols").members().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> Symbol.create(Js.text(description(entry.getValue())))));

    /** Keys that no proxy and no listing of keys shows. */
    private static final Map<String, Symbol> PRIVATE =
            NodeLibrary.binding("util").facts("privateSymbols").members().entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey, entry -> Symbol.createPrivate(Js.text(description(entry.getValue())))));

    private Symbols() {}

    public static Symbol shared(String name) {
        return SHARED.get(name);
    }

    public static Symbol hidden(String name) {
        return PRIVATE.get(name);
    }

    public static JSObject allShared(Host host) {
        return object(host, SHARED);
    }

    public static JSObject allHidden(Host host) {
        return object(host, PRIVATE);
    }

    private static JSObject object(Host host, Map<String, Symbol> symbols) {
        JSObject object = Js.objectWithoutPrototype(host.realm());
        symbols.forEach((name, symbol) -> Js.put(object, name, symbol));
        return object;
    }

    private static String description(Object fact) {
        return ((Facts.SymbolName) fact).description();
    }
}
