package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSNonProxyObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenMap;
import dev.patio.shared.FrozenRecord;

/**
 * A record, or a small map with text as keys, as an object whose properties are read out of it as its {@link Layout} has
 * them.
 */
final class FrozenObject extends JSNonProxyObject {
    /** How many numbers stand in the object itself. */
    static final int NUMBERS = 4;

    private final Frozen value;
    private final Views views;

    /** The values of the properties by their places; null where it is a number of the object's own, or has not been read. */
    private final Object[] seen;

    private long first;
    private long second;
    private long third;
    private long fourth;

    FrozenObject(Layout layout, JSDynamicObject prototype, Frozen value, Object[] seen, Views views) {
        super(layout.shape(), prototype);
        this.value = value;
        this.views = views;
        this.seen = seen;
        JSObjectUtil.putHiddenProperty(this, JSObject.HIDDEN_PROTO, prototype);
    }

    Frozen value() {
        return value;
    }

    /** The bits of a number of its own. In compiled code the index is a constant. */
    long number(int index) {
        return switch (index) {
            case 0 -> first;
            case 1 -> second;
            case 2 -> third;
            default -> fourth;
        };
    }

    void setNumber(int index, long bits) {
        switch (index) {
            case 0 -> first = bits;
            case 1 -> second = bits;
            case 2 -> third = bits;
            default -> fourth = bits;
        }
    }

    /** A value that was there from the beginning. */
    Object scalar(int place) {
        return seen[place];
    }

    /** A value whose object may have to be made now. */
    Object any(int place) {
        Object known = seen[place];
        return known != null ? known : see(place);
    }

    @TruffleBoundary
    private Object see(int place) {
        seen[place] = views.of(field(value, place));
        return seen[place];
    }

    static Object field(Frozen value, int place) {
        return value instanceof FrozenRecord record ? record.value(place) : ((FrozenMap) value).value(place);
    }
}
