package dev.patio.guest.javascript.library;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.bridge.LazyObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The built-ins of the language under the names that the library has for them, such as {@code ArrayPrototypePush} for
 * {@code Array.prototype.push} with the receiver as first argument. Node copies all 850 at start; here each one is
 * looked up when a module first asks for it.
 */
public final class Primordials {
    private static final String PROTOTYPE = "Prototype";
    private static final HostClass<Primordials> EXPORTS = HostClass.withoutConstructor("Primordials", Primordials.class)
            .method("lazily", (self, call) -> self.later.put(call.string(0), call.function(1)));

    private final JSRealm realm;
    private final Map<String, JSFunctionObject> later = new HashMap<>();
    private final Map<String, Supplier<JSDynamicObject>> hidden;

    private Primordials(JSRealm realm) {
        this.realm = realm;
        this.hidden = Map.ofEntries(
                Map.entry("TypedArray", realm::getTypedArrayConstructor),
                Map.entry("ArrayIteratorPrototype", realm::getArrayIteratorPrototype),
                Map.entry("AsyncFunctionPrototype", realm::getAsyncFunctionPrototype),
                Map.entry("AsyncGeneratorFunctionPrototype", realm::getAsyncGeneratorFunctionPrototype),
                Map.entry("AsyncIteratorPrototype", realm::getAsyncIteratorPrototype),
                Map.entry("GeneratorFunctionPrototype", realm::getGeneratorFunctionPrototype),
                Map.entry("IteratorHelperPrototype", realm::getIteratorHelperPrototype),
                Map.entry("MapIteratorPrototype", realm::getMapIteratorPrototype),
                Map.entry("RegExpStringIteratorPrototype", realm::getRegExpStringIteratorPrototype),
                Map.entry("SetIteratorPrototype", realm::getSetIteratorPrototype),
                Map.entry("StringIteratorPrototype", realm::getStringIteratorPrototype),
                Map.entry("WrapForValidIteratorPrototype", realm::getWrapForIteratorPrototype));
    }

    /** Makes the object, and runs the module that adds to it what is more than a built-in. */
    public static JSObject create(Host host, LibraryCode code, JSObject privateSymbols, JSObject isolateSymbols) {
        Primordials primordials = new Primordials(host.realm());
        JSObject object = LazyObject.create(host, primordials::lookup);
        Js.call(
                code.function(host.realm(), "internal/per_context/primordials"),
                Undefined.instance,
                host.wrap(EXPORTS, primordials),
                object,
                privateSymbols,
                isolateSymbols);
        return object;
    }

    private Optional<Object> lookup(String name) {
        JSFunctionObject thunk = later.remove(name);
        if (thunk != null) {
            return Optional.of(Js.call(thunk, Undefined.instance));
        }
        return global(name).or(() -> member(name));
    }

    /** The holder's name is the longest that fits: {@code ArrayIteratorPrototypeNext} is not of {@code Array}. */
    private Optional<Object> member(String name) {
        for (int end = name.length() - 1; end > 0; end--) {
            if (Character.isUpperCase(name.charAt(end))
                    && global(name.substring(0, end)).orElse(null) instanceof JSObject holder) {
                Optional<Object> found = member(name.substring(0, end), holder, name.substring(end));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Object> member(String holderName, JSObject holder, String key) {
        if (key.equals(PROTOTYPE)) {
            return Optional.of(Js.get(holder, "prototype"));
        }
        boolean prototype = holderName.endsWith(PROTOTYPE);
        if (!prototype && key.startsWith(PROTOTYPE)) {
            return Js.get(holder, "prototype") instanceof JSObject object
                    ? member(holderName + PROTOTYPE, object, key.substring(PROTOTYPE.length()))
                    : Optional.empty();
        }
        return property(holder, key)
                .map(found -> value(holderName, holder, found))
                .or(() -> accessor(holder, key))
                .or(() -> applied(holder, prototype, key));
    }

    private Object value(String holderName, JSObject holder, PropertyDescriptor found) {
        Object value = found.getValue();
        if (!(value instanceof JSFunctionObject function)) {
            return value;
        }
        if (holderName.equals("Promise")) {
            return JSFunction.bind(realm, function, holder, new Object[0]);
        }
        return holderName.endsWith(PROTOTYPE) || holderName.equals("TypedArray") ? uncurried(function) : function;
    }

    private Optional<Object> accessor(JSObject holder, String key) {
        if (!key.startsWith("Get") && !key.startsWith("Set")) {
            return Optional.empty();
        }
        return property(holder, key.substring(3), true)
                .map(found -> key.startsWith("Get") ? found.getGet() : found.getSet())
                .filter(JSFunctionObject.class::isInstance)
                .map(function -> uncurried((JSFunctionObject) function));
    }

    /** A function of many arguments that is called with them in an array. */
    private Optional<Object> applied(JSObject holder, boolean prototype, String key) {
        if (!key.endsWith("Apply")) {
            return Optional.empty();
        }
        return property(holder, key.substring(0, key.length() - "Apply".length()))
                .map(PropertyDescriptor::getValue)
                .map(function -> JSFunction.bind(
                        realm,
                        (JSFunctionObject) realm.getApplyFunctionObject(),
                        function,
                        prototype ? new Object[0] : new Object[] {holder}));
    }

    private Optional<PropertyDescriptor> property(JSObject holder, String key) {
        return property(holder, key, false);
    }

    private static Optional<PropertyDescriptor> property(JSObject holder, String key, boolean accessor) {
        PropertyDescriptor found = JSObject.getOwnProperty(holder, Js.text(decapitalized(key)));
        if (found == null) {
            found = JSObject.getOwnProperty(holder, Js.text(key));
        }
        if (found == null && key.startsWith("Symbol") && key.length() > "Symbol".length()) {
            String symbol = "Symbol." + decapitalized(key.substring("Symbol".length()));
            for (Object own : JSObject.ownPropertyKeys(holder)) {
                if (own instanceof Symbol wellKnown
                        && wellKnown.getName().toJavaStringUncached().equals(symbol)) {
                    found = JSObject.getOwnProperty(holder, wellKnown);
                }
            }
        }
        return Optional.ofNullable(found).filter(f -> f.isAccessorDescriptor() == accessor);
    }

    private Object uncurried(JSFunctionObject function) {
        return JSFunction.bind(realm, (JSFunctionObject) realm.getCallFunctionObject(), function, new Object[0]);
    }

    private Optional<Object> global(String name) {
        if (hidden.containsKey(name)) {
            return Optional.of(hidden.get(name).get());
        }
        if (name.equals("globalThis")) {
            return Optional.of(realm.getGlobalObject());
        }
        return Optional.ofNullable(JSObject.getOwnProperty(realm.getGlobalObject(), Js.text(name)))
                .map(PropertyDescriptor::getValue);
    }

    private static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
