package dev.patio.guest.javascript.bridge;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.builtins.JSFunctionData;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A class of JavaScript whose instances have a Java object behind them. It belongs to no context, as
 * {@link HostFunction}; {@link Host#constructor} makes its constructor in one.
 *
 * @param <T> the class of the Java objects
 */
public final class HostClass<T> {
    /** Makes the Java object of a new instance. */
    @FunctionalInterface
    public interface Constructor<T> {
        T create(HostObject instance, Call call);
    }

    /** A method of the class. */
    @FunctionalInterface
    public interface Method<T> {
        Object call(T self, Call call);
    }

    private final TruffleString name;
    private final Class<T> type;
    private final Constructor<T> constructor;
    private final Map<String, HostFunction> methods = new LinkedHashMap<>();
    private final Map<String, HostFunction> getters = new LinkedHashMap<>();
    private Optional<HostClass<?>> parent = Optional.empty();

    public HostClass(String name, Class<T> type, Constructor<T> constructor) {
        this.name = Js.text(name);
        this.type = type;
        this.constructor = constructor;
    }

    /** A class that JavaScript names but does not make instances of. */
    public static <T> HostClass<T> withoutConstructor(String name, Class<T> type) {
        return new HostClass<>(name, type, (instance, call) -> {
            throw Errors.createTypeError("Illegal constructor");
        });
    }

    public HostClass<T> method(String method, Method<? super T> body) {
        methods.put(method, new HostFunction(method, 0, call -> body.call(self(call), call)));
        return this;
    }

    public HostClass<T> getter(String property, Function<? super T, Object> body) {
        getters.put(
                property,
                new HostFunction(
                        property,
                        0,
                        call -> HostObject.behind(call.receiver(), type)
                                .<Object>map(body)
                                .orElse(null)));
        return this;
    }

    public HostClass<T> extend(HostClass<? super T> superclass) {
        parent = Optional.of(superclass);
        return this;
    }

    public String name() {
        return name.toJavaStringUncached();
    }

    Optional<HostClass<?>> parent() {
        return parent;
    }

    Map<String, HostFunction> methods() {
        return methods;
    }

    Map<String, HostFunction> getters() {
        return getters;
    }

    private T self(Call call) {
        return HostObject.behind(call.receiver(), type).orElseThrow(() -> Errors.createTypeError("Illegal invocation"));
    }

    JSFunctionData data(JSContext context) {
        JavaScriptLanguage language = context.getLanguage();
        CallTarget plain = new HostRoot(language, name, this::refuse, 0).getCallTarget();
        CallTarget construct = new HostRoot(language, name, this::create, 0).getCallTarget();
        CallTarget subclass = new HostRoot(language, name, this::create, 1).getCallTarget();
        return JSFunctionData.create(
                context, plain, construct, subclass, 0, name, true, false, true, true, false, false, false, false, true,
                true, false);
    }

    T construct(HostObject instance, Call call) {
        return constructor.create(instance, call);
    }

    private Object refuse(Call call) {
        throw Errors.createTypeError("Class constructor " + name + " cannot be invoked without 'new'");
    }

    private HostObject create(Call call) {
        HostObject instance = new HostObject(call.realm().getContext(), prototype(call.target()));
        instance.state(constructor.create(instance, call));
        return instance;
    }

    static JSDynamicObject prototype(JSDynamicObject function) {
        return (JSDynamicObject) JSObject.get(function, JSObject.PROTOTYPE);
    }
}
