package dev.patio.guest.javascript.bridge;

import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The code of host functions and classes, which all contexts of an engine share. Any thread may call it. */
public final class HostCode {
    private final JSContext context;
    private final Map<Object, JSFunctionData> data = new ConcurrentHashMap<>();

    private HostCode(JSContext context) {
        this.context = context;
    }

    /** That of the engine. */
    public static HostCode of(JSContext context) {
        synchronized (context) {
            if (context.getEmbedderData() instanceof HostCode known) {
                return known;
            }
            HostCode code = new HostCode(context);
            context.setEmbedderData(code);
            return code;
        }
    }

    JSFunctionData of(HostFunction function) {
        return data.computeIfAbsent(function, f -> function.data(context));
    }

    JSFunctionData of(HostClass<?> type) {
        return data.computeIfAbsent(type, t -> type.data(context));
    }
}
