package dev.patio.guest.javascript.bridge;

import com.oracle.truffle.api.CallTarget;
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
        /** Gives a value of the language, or what {@link Js#value} makes one of. */
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

    public String name() {
        return name.toJavaStringUncached();
    }

    /** Its code is made on the first call, as most functions of a binding are never called. */
    JSFunctionData data(JSContext context) {
        JSFunctionData data = JSFunctionData.create(context, length, name, false, false, false, true);
        data.setLazyInit(new Code());
        return data;
    }

    private final class Code implements JSFunctionData.CallTargetInitializer {
        @Override
        public void initializeRoot(JSFunctionData data) {
            data.setRootNode(new HostRoot(data.getContext().getLanguage(), name, body, 0));
        }

        @Override
        public void initializeCallTarget(JSFunctionData data, JSFunctionData.Target target, CallTarget code) {
            if (target == JSFunctionData.Target.Call) {
                data.setCallTarget(code);
            } else {
                data.setConstructTarget(data.getContext().getNotConstructibleCallTarget());
                data.setConstructNewTarget(data.getContext().getNotConstructibleCallTarget());
            }
        }
    }
}
