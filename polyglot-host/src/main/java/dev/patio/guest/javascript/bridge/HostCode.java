package dev.patio.guest.javascript.bridge;

import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The code of host functions and classes, which all contexts of an engine share. Any thread may call it. */
public final class HostCode {
    private final JSContext context;
    private final Map<Object, JSFunctionData> data = new ConcurrentHashMap<>();
    private final Map<JSRealm, Host> hosts = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

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

    /** Makes the host known to the hooks that GraalJS has but one of for all contexts of an engine. */
    public void register(Host host) {
        hosts.put(host.realm(), host);
    }

    public void forget(Host host) {
        hosts.remove(host.realm());
    }

    public Optional<Host> host(JSRealm realm) {
        return Optional.ofNullable(hosts.get(realm));
    }

    /** What else the contexts of the engine share, made on first use. */
    public <T> T shared(Class<T> type, Function<JSContext, T> make) {
        return type.cast(shared.computeIfAbsent(type, t -> make.apply(context)));
    }

    JSFunctionData of(HostFunction function) {
        return data.computeIfAbsent(function, f -> function.data(context));
    }

    JSFunctionData of(HostClass<?> type) {
        return data.computeIfAbsent(type, t -> type.data(context));
    }
}
