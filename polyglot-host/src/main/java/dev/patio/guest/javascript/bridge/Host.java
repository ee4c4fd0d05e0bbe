package dev.patio.guest.javascript.bridge;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.IdentityHashMap;

/** Host functions, classes and objects as a realm sees them. */
public final class Host {
    private final JSRealm realm;
    private final HostCode code;
    private final Object owner;
    private final MaterializedFrame closure;
    private final IdentityHashMap<HostClass<?>, JSFunctionObject> constructors = new IdentityHashMap<>();

    /**
     * Makes that of a context.
     *
     * @param owner what the functions belong to, which they find with {@link Call#owner}
     */
    public Host(JSRealm realm, HostCode code, Object owner) {
        this.realm = realm;
        this.code = code;
        this.owner = owner;
        this.closure = Truffle.getRuntime()
                .createMaterializedFrame(
                        new Object[] {this}, FrameDescriptor.newBuilder().build());
    }

    /** The host that the function was made by. */
    static Host of(JSFunctionObject function) {
        return (Host) JSFunction.getEnclosingFrame(function).getArguments()[0];
    }

    public <T> T owner(Class<T> type) {
        return type.cast(owner);
    }

    public JSRealm realm() {
        return realm;
    }

    public JSFunctionObject function(HostFunction function) {
        return JSFunction.create(realm, code.of(function), closure);
    }

    /** A function whose first arguments are given. */
    public JSFunctionObject bound(HostFunction function, Object... arguments) {
        return JSFunction.bind(realm, function(function), Undefined.instance, arguments);
    }

    /** The constructor of a class, the same one each time. */
    public JSFunctionObject constructor(HostClass<?> type) {
        JSFunctionObject known = constructors.get(type);
        if (known != null) {
            return known;
        }
        JSFunctionObject constructor = JSFunction.create(realm, code.of(type), closure);
        JSObject prototype = JSObjectUtil.createOrdinaryPrototypeObject(realm);
        type.parent().ifPresent(parent -> {
            JSFunctionObject superclass = constructor(parent);
            JSObject.setPrototype(constructor, superclass);
            JSObject.setPrototype(prototype, HostClass.prototype(superclass));
        });
        JSObjectUtil.putConstructorProperty(prototype, constructor);
        JSObjectUtil.putConstructorPrototypeProperty(constructor, prototype);
        type.methods().forEach((name, method) -> Js.put(prototype, name, function(method)));
        type.getters().forEach((name, getter) -> accessor(prototype, name, getter));
        constructors.put(type, constructor);
        return constructor;
    }

    /** Gives an object of Java's a JavaScript object in front of it. */
    public <T> HostObject wrap(HostClass<T> type, T state) {
        HostObject object = new HostObject(realm.getContext(), HostClass.prototype(constructor(type)));
        object.state(state);
        return object;
    }

    /** A new instance, as {@code new} in JavaScript would make it of the arguments of a call. */
    public <T> HostObject instance(HostClass<T> type, Call call) {
        HostObject object = new HostObject(realm.getContext(), HostClass.prototype(constructor(type)));
        object.state(type.construct(object, call));
        return object;
    }

    private void accessor(JSDynamicObject object, String name, HostFunction getter) {
        JSObjectUtil.putBuiltinAccessorProperty(
                object, Js.text(name), function(getter), Undefined.instance, JSAttributes.getDefault());
    }
}
