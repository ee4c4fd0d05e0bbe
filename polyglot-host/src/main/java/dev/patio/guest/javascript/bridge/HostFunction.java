package dev.patio.guest.javascript.bridge;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;

/**
 * A Java method that JavaScript calls. It belongs to no context: its object in a context is made by
 * {@link Host#function}, and what the context holds for it is passed to {@link Body}.
 */
public final class HostFunction {
    /** What is called. */
    @FunctionalInterface
    public interface Body {
        /** @return a value of the language, or what {@link Js#value} makes one of */
        Object call(Call call);
    }

    private final TruffleString name;
    private final int length;
    private final Body body;

    public HostFunction(String name, int length, Body body) {
        this.name = Js.text(name);
        this.length = length;
        this.body = body;
    }

    JSFunctionData data(JSContext context) {
        return JSFunctionData.createCallOnly(
                context, new HostRoot(context.getLanguage(), name, body, 0).getCallTarget(), length, name);
    }
}
