package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSProperty;
import com.oracle.truffle.js.runtime.objects.PropertyProxy;
import dev.patio.shared.Frozen;
import dev.patio.shared.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How objects with the same properties hold their values: numbers in the object itself, where the code that reads them is
 * as short as for an object of the language's own. When a value comes that does not fit, the next layout is a wider one, so that there are
 * few for one kind of object, and code that reads them knows all of them.
 */
final class Layout {
    private static final int WRITABLE = JSAttributes.notConfigurableEnumerableWritable() | JSProperty.PROXY;

    /** What stands at a place, from the narrow to the wide. Nothing is called to read what is not {@link #ANY}. */
    private enum Kind {
        INT,
        DOUBLE,
        SCALAR,
        ANY;

        static Kind of(Object value) {
            return switch (value) {
                case Integer _ -> INT;
                case Double _ -> DOUBLE;
                case Frozen _ -> ANY;
                default -> SCALAR;
            };
        }

        boolean isNumber() {
            return this == INT || this == DOUBLE;
        }

        Kind with(Kind other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    private static final class Field extends PropertyProxy {
        private final Kind kind;
        private final int place;
        private final int number;

        Field(Kind kind, int place, int number) {
            this.kind = kind;
            this.place = place;
            this.number = number;
        }

        @Override
        public Object get(JSDynamicObject object) {
            FrozenObject holder = (FrozenObject) object;
            if (kind == Kind.INT) {
                return (int) holder.number(number);
            }
            if (kind == Kind.DOUBLE) {
                return Double.longBitsToDouble(holder.number(number));
            }
            return kind == Kind.SCALAR ? holder.scalar(place) : holder.any(place);
        }

        @Override
        public boolean set(JSDynamicObject object, Object value) {
            throw Refusal.ofWrite(object.getShape().getKeyList().get(place));
        }
    }

    private final List<TruffleString> names;
    private final List<Field> fields;
    private final Shape shape;

    private Layout(List<TruffleString> names, List<Kind> kinds, Shape empty) {
        this.names = names;
        this.fields = new ArrayList<>(names.size());
        Shape.DerivedBuilder shape = Shape.newBuilder(empty);
        int numbers = 0;
        for (int i = 0; i < names.size(); i++) {
            Kind kind = kinds.get(i).isNumber() && numbers == FrozenObject.NUMBERS ? Kind.SCALAR : kinds.get(i);
            fields.add(new Field(kind, i, kind.isNumber() ? numbers++ : 0));
            names.get(i).hashCodeUncached(Values.ENCODING);
            shape.addConstantProperty(names.get(i), fields.get(i), WRITABLE);
        }
        this.shape = shape.build();
    }

    /** That of the first object, with such values; a composite is itself. */
    static Layout of(List<TruffleString> names, Object[] values, Shape empty) {
        return new Layout(names, Arrays.stream(values).map(Kind::of).toList(), empty);
    }

    Shape shape() {
        return shape;
    }

    /** Whether an object with such values can have it; a composite is itself. */
    boolean fits(Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (Kind.of(values[i]).compareTo(fields.get(i).kind) > 0) {
                return false;
            }
        }
        return true;
    }

    /** The next wider one that such an object can have. */
    Layout with(Object[] values, Shape empty) {
        List<Kind> kinds = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            kinds.add(fields.get(i).kind.with(Kind.of(values[i])));
        }
        return new Layout(names, kinds, empty);
    }

    /** An object with values that fit, which takes over the array. */
    FrozenObject object(Views views, JSDynamicObject prototype, Frozen value, Object[] values) {
        FrozenObject object = new FrozenObject(this, prototype, value, values, views);
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            if (field.kind == Kind.INT) {
                object.setNumber(field.number, (Integer) values[i]);
            } else if (field.kind == Kind.DOUBLE) {
                object.setNumber(field.number, Double.doubleToRawLongBits(((Number) values[i]).doubleValue()));
            }
            if (field.kind.isNumber() || values[i] instanceof Frozen) {
                values[i] = null;
            }
        }
        return object;
    }
}
