package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.text.Messages;

/** The class that records of a name seem to be instances of. */
final class RecordClass {
    private RecordClass() {}

    static JSDynamicObject prototype(Host host, String name) {
        JSFunctionObject constructor = host.constructor(new HostClass<>(name, Object.class, (instance, call) -> {
            throw Errors.createTypeError(Messages.text("guest.javascript.shared.construct", name));
        }));
        return (JSDynamicObject) Js.get(constructor, "prototype");
    }
}
