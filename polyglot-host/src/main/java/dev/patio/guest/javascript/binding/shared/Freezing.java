package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.BigInt;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.SafeInteger;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSBigInt;
import com.oracle.truffle.js.runtime.builtins.JSBigIntObject;
import com.oracle.truffle.js.runtime.builtins.JSBoolean;
import com.oracle.truffle.js.runtime.builtins.JSBooleanObject;
import com.oracle.truffle.js.runtime.builtins.JSDataViewObject;
import com.oracle.truffle.js.runtime.builtins.JSDateObject;
import com.oracle.truffle.js.runtime.builtins.JSDictionary;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.builtins.JSNumber;
import com.oracle.truffle.js.runtime.builtins.JSNumberObject;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import com.oracle.truffle.js.runtime.builtins.JSString;
import com.oracle.truffle.js.runtime.builtins.JSStringObject;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Nullish;
import com.oracle.truffle.js.runtime.util.JSHashMap;
import dev.patio.shared.Form;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenMap;
import dev.patio.shared.FrozenSet;
import dev.patio.shared.NotShareable;
import dev.patio.shared.Nothing;
import dev.patio.shared.Values;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.Optional;

/** One walk over a value of JavaScript that makes its frozen form. */
final class Freezing {
    /** What was met: the frozen form, or the depth where it is still being walked. */
    private final IdentityHashMap<Object, Object> met = new IdentityHashMap<>();

    private final RecordTypes types;
    private int depth;

    Freezing(Views views) {
        this.types = views.types();
    }

    /**
     * The frozen form.
     *
     * @param name what the value is to its user, for errors
     */
    static Object freeze(Views views, Object value, String name) {
        try {
            return new Freezing(views).value(value);
        } catch (NotShareable e) {
            throw e.as(name);
        }
    }

    /** The value of the space; whoever knows the name of the object has to say it in what this throws. */
    Object value(Object value) {
        return switch (value) {
            case Boolean _, Integer _ -> value;
            case Double number -> number(number);
            case TruffleString text -> text(text);
            case Nullish _ -> Nothing.NOTHING;
            case BigInt integer -> Values.integer(integer.bigIntegerValue());
            case Long integer -> Values.integer(integer);
            case SafeInteger integer -> Values.integer(integer.longValue());
            case JSObject object -> composite(object);
            default -> throw Unshareable.refuse(value);
        };
    }

    /** What is whole and safe is an integer. */
    private static Object number(double number) {
        return isInteger(number) ? Values.integer((long) number) : (Object) number;
    }

    static boolean isInteger(double number) {
        return number == (long) number && JSRuntime.isSafeInteger(number) && !JSRuntime.isNegativeZero(number);
    }

    /** One that was put together lazily is made whole here, once for all who will read it. */
    static TruffleString text(TruffleString text) {
        TruffleString.MaterializeNode.getUncached().execute(text, Values.ENCODING);
        return text;
    }

    private Object composite(JSObject object) {
        Optional<Frozen> origin = Origin.of(object);
        if (origin.isPresent()) {
            return origin.get();
        }
        Object before = met.get(object);
        if (before instanceof Depth around) {
            throw NotShareable.cycle(around.steps());
        }
        if (before != null) {
            return before;
        }
        NotShareable.checkDepth(depth);
        met.put(object, new Depth(depth++));
        Object value = walk(object);
        depth--;
        met.put(object, value);
        return value;
    }

    private record Depth(int steps) {}

    private Object walk(JSObject object) {
        return switch (object) {
            case JSArrayObject array -> Lists.freeze(this, array);
            case JSMapObject map -> map(map);
            case JSSetObject set -> set(set);
            case JSDateObject date -> instant(date);
            case JSTypedArrayObject view -> TypedArrays.freeze(this, view);
            case JSDataViewObject view -> TypedArrays.bytes(view);
            case JSArrayBufferObject buffer -> TypedArrays.bytes(buffer);
            case JSErrorObject error -> types.error(this, error);
            case JSNumberObject boxed -> value(JSNumber.valueOf(boxed));
            case JSStringObject boxed -> value(JSString.getString(boxed));
            case JSBooleanObject boxed -> JSBoolean.valueOf(boxed);
            case JSBigIntObject boxed -> value(JSBigInt.valueOf(boxed));
            default -> other(object);
        };
    }

    private Object other(JSObject object) {
        if (JSOrdinary.isJSOrdinaryObject(object) || JSDictionary.isJSDictionaryObject(object)) {
            return types.record(this, object);
        }
        return Opaque.behind(object).orElseThrow(() -> Unshareable.refuse(object));
    }

    private Frozen map(JSMapObject map) {
        int size = map.getMap().size();
        Object[] keys = new Object[size];
        Object[] values = new Object[size];
        JSHashMap.Cursor entries = map.getMap().copy().getEntries();
        for (int i = 0; entries.advance(); i++) {
            keys[i] = key(entries.getKey());
            try {
                values[i] = value(entries.getValue());
            } catch (NotShareable e) {
                throw e.under(keys[i]);
            }
        }
        return new FrozenMap(keys, values);
    }

    private Frozen set(JSSetObject set) {
        Object[] elements = new Object[set.getMap().size()];
        JSHashMap.Cursor entries = set.getMap().copy().getEntries();
        for (int i = 0; entries.advance(); i++) {
            elements[i] = key(entries.getKey());
        }
        return new FrozenSet(Form.CHANGEABLE, elements);
    }

    private Object key(Object key) {
        try {
            return value(key);
        } catch (NotShareable e) {
            throw e.asKey();
        }
    }

    private static Object instant(JSDateObject date) {
        if (Double.isNaN(date.getTimeMillis())) {
            throw Unshareable.invalidDate();
        }
        return Instant.ofEpochMilli((long) date.getTimeMillis());
    }
}
