package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
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
    private Object[] seen;

    FrozenObject(Shape shape, JSDynamicObject prototype, Frozen value, Views views) {
        super(shape, prototype);
        this.value = value;
        this.views = views;
        JSObjectUtil.putHiddenProperty(this, JSObject.HIDDEN_PROTO, prototype);
    }

    Frozen value() {
        return value;
    }

    Object get(int place) {
        Object field = value instanceof FrozenRecord record ? record.value(place) : ((FrozenMap) value).value(place);
        if (field instanceof TruffleString
                || field instanceof Integer
                || field instanceof Double
                || field instanceof Boolean) {
            return field;
        }
        if (seen != null && seen[place] != null) {
            return seen[place];
        }
        return see(place, field);
    }

    @TruffleBoundary
    private Object see(int place, Object field) {
        if (seen == null) {
            seen = new Object
                    [value instanceof FrozenRecord record
                            ? record.recordType().fields().size()
                            : ((FrozenMap) value).size()];
        }
        seen[place] = views.of(field);
        return seen[place];
    }
}
