package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSNonProxyObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenMap;
import dev.patio.shared.FrozenRecord;

/** A record, or a small map with text as keys, as an object whose properties are read out of the frozen value. */
final class FrozenObject extends JSNonProxyObject {
    private final Frozen value;
    private final Views views;

    /** The values of the properties; those that are something else in JavaScript when they have been read. */
    private final Object[] seen;

    FrozenObject(Shape shape, JSDynamicObject prototype, Frozen value, int size, Views views) {
        super(shape, prototype);
        this.value = value;
        this.views = views;
        this.seen = new Object[size];
        for (int place = 0; place < size; place++) {
            Object field = field(place);
            seen[place] = Views.isPlain(field) ? field : null;
        }
        JSObjectUtil.putHiddenProperty(this, JSObject.HIDDEN_PROTO, prototype);
    }

    Frozen value() {
        return value;
    }

    Object get(int place) {
        Object known = seen[place];
        return known != null ? known : see(place);
    }

    @TruffleBoundary
    private Object see(int place) {
        seen[place] = views.of(field(place));
        return seen[place];
    }

    private Object field(int place) {
        return value instanceof FrozenRecord record ? record.value(place) : ((FrozenMap) value).value(place);
    }
}
