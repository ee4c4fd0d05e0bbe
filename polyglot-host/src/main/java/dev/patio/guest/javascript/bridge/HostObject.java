package dev.patio.guest.javascript.bridge;

import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSNonProxyObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import java.util.Optional;

/** A JavaScript object, an instance of a {@link HostClass}, with a Java object behind it. */
public final class HostObject extends JSNonProxyObject {
    private Object state;

    HostObject(JSContext context, JSDynamicObject prototype) {
        super(context.makeEmptyShapeWithPrototypeInObject(JSOrdinary.BARE_INSTANCE), prototype);
        JSObjectUtil.putHiddenProperty(this, JSObject.HIDDEN_PROTO, prototype);
    }

    void state(Object state) {
        this.state = state;
    }

    Object state() {
        return state;
    }

    /** The object behind {@code value} if it is of the class. */
    public static <T> Optional<T> behind(Object value, Class<T> type) {
        return value instanceof HostObject object && type.isInstance(object.state)
                ? Optional.of(type.cast(object.state))
                : Optional.empty();
    }
}
