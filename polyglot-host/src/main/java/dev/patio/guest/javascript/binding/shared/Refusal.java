package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.text.Messages;

/** The errors for who wants to change a frozen value. They do not wait for strict mode. */
final class Refusal {
    private Refusal() {}

    @TruffleBoundary
    static RuntimeException ofWrite(Object key) {
        return Errors.createTypeError(Messages.text("guest.javascript.shared.write", name(key)));
    }

    @TruffleBoundary
    static RuntimeException ofDelete(Object key) {
        return Errors.createTypeError(Messages.text("guest.javascript.shared.delete", name(key)));
    }

    @TruffleBoundary
    static RuntimeException ofChange(JSObject value) {
        return Errors.createTypeError(
                Messages.text("guest.javascript.shared.change", Js.string(JSRuntime.getConstructorName(value))));
    }

    private static String name(Object key) {
        return key instanceof Symbol symbol ? symbol.toString() : Js.string(key);
    }
}
