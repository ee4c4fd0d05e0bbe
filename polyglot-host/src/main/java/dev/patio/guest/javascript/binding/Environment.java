package dev.patio.guest.javascript.binding;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSProxy;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostFunction;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.CodedException;
import dev.patio.guest.javascript.node.NodeProcess;

/** The object {@code process.env}: every value becomes a string when it is set, and dates follow {@code TZ}. */
final class Environment {
    private static final HostFunction SET = new HostFunction("set", 4, Environment::set);
    private static final HostFunction DEFINE = new HostFunction("defineProperty", 3, Environment::define);

    private static final HostFunction DELETE = new HostFunction("deleteProperty", 2, Environment::delete);
    private static final TruffleString TIME_ZONE = Js.text("TZ");

    private Environment() {}

    static JSObject object(Host host) {
        JSObject target = Js.object(host.realm());
        JSObject handler = Js.objectWithoutPrototype(host.realm());
        Js.put(handler, "set", host.function(SET));
        Js.put(handler, "defineProperty", host.function(DEFINE));
        Js.put(handler, "deleteProperty", host.function(DELETE));
        host.owner(NodeProcess.class).environment(target);
        return JSProxy.create(host.realm().getContext(), host.realm(), target, handler);
    }

    private static Object set(Call call) {
        if (call.get(1) instanceof Symbol || call.get(2) instanceof Symbol) {
            throw Errors.createTypeError("Cannot convert a Symbol value to a string");
        }
        put(call, JSRuntime.toString(call.get(2)));
        return true;
    }

    private static void put(Call call, TruffleString value) {
        Js.set(call.object(0), call.get(1), value);
        if (TIME_ZONE.equals(call.get(1))) {
            call.realm().setLocalTimeZone(value.toJavaStringUncached());
        }
    }

    private static Object delete(Call call) {
        boolean deleted = JSObject.delete(call.object(0), call.get(1));
        if (TIME_ZONE.equals(call.get(1))) {
            call.realm().setLocalTimeZone(null);
        }
        return deleted;
    }

    private static Object define(Call call) {
        if (!JSRuntime.toBoolean(Js.get(call.object(2), "configurable"))
                || !JSRuntime.toBoolean(Js.get(call.object(2), "writable"))
                || !JSRuntime.toBoolean(Js.get(call.object(2), "enumerable"))) {
            throw new CodedException(
                    JSErrorType.TypeError,
                    "ERR_INVALID_OBJECT_DEFINE_PROPERTY",
                    "'process.env' only accepts a configurable, writable, and enumerable data descriptor");
        }
        put(call, JSRuntime.toString(Js.get(call.object(2), "value")));
        return true;
    }
}
