package dev.patio.guest.javascript.node;

import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostFunction;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.library.Facts;
import dev.patio.guest.javascript.library.NodeLibrary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What {@code internalBinding(name)} gives: functions, classes and values by their names. A binding belongs to no
 * context and is made once; {@link #open} makes its object in one.
 */
public final class Binding {
    private final Map<String, Function<Host, Object>> members = new LinkedHashMap<>();
    private final List<Function<Host, JSDynamicObject>> spread = new ArrayList<>();

    /** A binding with nothing in it. */
    public Binding() {}

    /** A binding with the constants and tables that node's has; members of the same name that are added replace them. */
    public static Binding withConstantsOf(String name) {
        Binding binding = new Binding();
        NodeLibrary.binding(name).members().forEach((key, fact) -> {
            if (!key.startsWith("*") && fact != Facts.Special.FUNCTION && fact != Facts.Special.UNDEFINED) {
                binding.value(key, host -> Constants.value(host, fact));
            }
        });
        return binding;
    }

    public Binding function(String name, HostFunction.Body body) {
        HostFunction function = new HostFunction(name, 0, body);
        return value(name, host -> host.function(function));
    }

    public Binding type(HostClass<?> type) {
        return value(type.name(), host -> host.constructor(type));
    }

    /** A value that every context has of its own; it is made with the binding's object. */
    public Binding value(String name, Function<Host, Object> value) {
        members.put(name, value);
        return this;
    }

    /** Adds all that another has. */
    public Binding include(Binding other) {
        members.putAll(other.members);
        return this;
    }

    /** Adds all properties of an object. */
    public Binding spread(Function<Host, JSDynamicObject> object) {
        spread.add(object);
        return this;
    }

    public JSDynamicObject open(Host host) {
        JSObject object = Js.object(host.realm());
        members.forEach((name, value) -> Js.put(object, name, value.apply(host)));
        for (Function<Host, JSDynamicObject> source : spread) {
            JSDynamicObject from = source.apply(host);
            for (Object key : JSObject.ownPropertyKeys(from)) {
                Js.set(object, key, JSObject.get(from, key));
            }
        }
        return object;
    }
}
