package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSProxyObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.shared.NotShareable;
import dev.patio.text.Messages;

/** What is said of values that have no frozen form. */
final class Unshareable {
    private static final String VOWELS = "AEIOUaeiou";

    private Unshareable() {}

    static NotShareable refuse(Object value) {
        return new NotShareable(Messages.text("guest.javascript.shared.no-frozen-form", what(value)));
    }

    static NotShareable invalidDate() {
        return new NotShareable(Messages.text("guest.javascript.shared.invalid-date"));
    }

    /** A typed array whose shape is not one of its elements. */
    static NotShareable misshapen(int elements) {
        return new NotShareable(Messages.text("guest.javascript.shared.misshapen", elements));
    }

    private static String what(Object value) {
        return switch (value) {
            case Symbol _ -> "a symbol";
            case JSFunctionObject function
            when JSFunction.getFunctionData(function).isClassConstructor() -> "a class";
            case JSFunctionObject _ -> "a function";
            case JSProxyObject _ -> "a Proxy";
            case JSObject object -> withArticle(Js.string(JSRuntime.getConstructorName(object)));
            default -> withArticle(value.getClass().getSimpleName());
        };
    }

    private static String withArticle(String name) {
        return (VOWELS.indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }
}
