package dev.patio.guest.javascript.binding.messaging;

import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.builtins.JSError;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import dev.patio.guest.javascript.bridge.Js;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The copy of an error: its kind, message, stack and cause. */
final class CloneError {
    private CloneError() {}

    static Object copy(JSRealm realm, JSErrorObject error, Consumer<Object> remember, UnaryOperator<Object> value) {
        String name = Js.string(Js.get(error, "name"));
        JSErrorType type = Arrays.stream(JSErrorType.values())
                .filter(t -> t.name().equals(name) && t != JSErrorType.AggregateError)
                .findFirst()
                .orElse(JSErrorType.Error);
        JSErrorObject copy = JSError.createErrorObject(realm.getContext(), realm, type);
        remember.accept(copy);
        for (String key : new String[] {"stack", "message", "cause"}) {
            PropertyDescriptor own = JSObject.getOwnProperty(error, Js.text(key));
            if (own != null) {
                JSObject.defineOwnProperty(
                        copy,
                        Js.text(key),
                        PropertyDescriptor.createData(value.apply(Js.get(error, key)), false, true, true));
            }
        }
        return copy;
    }
}
