package dev.patio.guest.javascript.binding.fs;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.BigInt;
import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.CodedException;

/** The number of a descriptor as a program gives it; in node, too, the binding and not the library checks it. */
final class Descriptor {
    private static final int SHOWN = 25;

    private Descriptor() {}

    static int of(Call call, int index) {
        Object value = call.get(index);
        return switch (value) {
            case Integer number when number >= 0 -> number;
            case Double number when number >= 0 && number == number.intValue() -> number.intValue();
            case Integer _, Double _ -> throw outOfRange(JSRuntime.toDouble(value), value);
            default -> throw noNumber(value);
        };
    }

    private static CodedException outOfRange(double number, Object value) {
        String wanted =
                number == Math.rint(number) && !Double.isInfinite(number) ? ">= 0 && <= 2147483647" : "an integer";
        return new CodedException(
                JSErrorType.RangeError,
                "ERR_OUT_OF_RANGE",
                "The value of \"fd\" is out of range. It must be " + wanted + ". Received " + text(value));
    }

    private static CodedException noNumber(Object value) {
        return new CodedException(
                JSErrorType.TypeError,
                "ERR_INVALID_ARG_TYPE",
                "The \"fd\" argument must be of type number. Received " + described(value));
    }

    private static String described(Object value) {
        return switch (value) {
            case JSFunctionObject _ -> "function";
            case JSObject object -> "an instance of " + Js.string(JSRuntime.getConstructorName(object));
            case TruffleString string -> "type string ('" + shortened(string.toJavaStringUncached()) + "')";
            case BigInt number -> "type bigint (" + number + ")";
            case Boolean flag -> "type boolean (" + flag + ")";
            default -> text(value);
        };
    }

    private static String shortened(String text) {
        return text.length() > SHOWN + 3 ? text.substring(0, SHOWN) + "..." : text;
    }

    private static String text(Object value) {
        return Js.string(JSRuntime.safeToString(value));
    }
}
