package dev.patio.api;

import java.lang.reflect.Array;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks a value of the program and writes it into a parcel, of which the host makes a frozen value. */
final class Freezer {
    /** As for the other languages. */
    private static final int DEPTH = 500;

    private final Object under;
    private final Writer out = new Writer();
    private final List<Object> frozen = new ArrayList<>();

    /** What leads to where the walk is: numbers, texts with a dot before those that are fields, and the entries of maps. */
    private Object[] path = new Object[8];

    private int depth;

    /** Of composites: their number in the parcel, or for those around the walk one less than minus their depth. */
    private IdentityHashMap<Object, Integer> seen;

    private Object outermost;
    private int ended;

    private Freezer(Object under) {
        this.under = under;
    }

    /**
     * The arguments of a call to the host, followed by those that a value of the program comes as.
     *
     * @param under what the path to what cannot be shared begins with, or the channel that has the name
     */
    static Object[] append(Object[] arguments, Object under, Object value) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
        View known = View.behind(value);
        if (known != null) {
            all[arguments.length] = known.frozen();
        } else if (value == null || value instanceof Integer || value instanceof Double || value instanceof Boolean) {
            all[arguments.length] = value;
        } else if (value instanceof String) {
            all[arguments.length] = Tag.PLAIN + (String) value;
        } else {
            Freezer freezer = new Freezer(under);
            freezer.value(value);
            all[arguments.length] = freezer.out.text();
            return concat(all, freezer.frozen);
        }
        return all;
    }

    private static Object[] concat(Object[] arguments, List<Object> more) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + more.size());
        for (int i = 0; i < more.size(); i++) {
            all[arguments.length + i] = more.get(i);
        }
        return all;
    }

    private void value(Object value) {
        if (out.putScalar(value)) {
            return;
        }
        View known = View.behind(value);
        if (known != null) {
            refer(known);
        } else if (value instanceof ByteBuffer) {
            buffer((ByteBuffer) value);
        } else if (value instanceof Buffer && !(value instanceof CharBuffer)) {
            array(Primitives.copy((Buffer) value));
            ended++;
        } else if (value instanceof ZonedDateTime) {
            out.putScalar(((ZonedDateTime) value).toInstant());
        } else if (value instanceof OffsetDateTime) {
            out.putScalar(((OffsetDateTime) value).toInstant());
        } else if (value.getClass() == Date.class) {
            out.putScalar(((Date) value).toInstant());
        } else {
            composite(value);
        }
    }

    private void refer(View view) {
        out.put(Tag.FROZEN);
        out.putInt(frozen.size());
        frozen.add(view.frozen());
    }

    private void buffer(ByteBuffer buffer) {
        FrozenBytes known = Buffers.frozen(buffer);
        if (known != null) {
            refer(known);
            return;
        }
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        out.putBytes(bytes);
        ended++;
    }

    private void composite(Object value) {
        if (outermost == null) {
            outermost = value;
            walk(value);
            return;
        }
        if (seen == null) {
            seen = new IdentityHashMap<>();
            seen.put(outermost, -1);
        }
        Integer known = seen.get(value);
        if (known == null) {
            if (depth > DEPTH) {
                throw refuse("shared.too-deep", String.valueOf(DEPTH), 0);
            }
            seen.put(value, -1 - depth);
            walk(value);
            seen.put(value, ended - 1);
        } else if (known < 0) {
            throw refuse("shared.cycle", "", -1 - known);
        } else {
            out.put(Tag.AGAIN);
            out.putInt(known);
        }
    }

    private void walk(Object value) {
        if (value instanceof Map) {
            map((Map<?, ?>) value);
        } else if (value instanceof Set) {
            set(((Set<?>) value).toArray());
        } else if (value instanceof Row) {
            row((Row) value);
        } else if (value instanceof Collection) {
            list(((Collection<?>) value).toArray());
        } else if (value instanceof Record) {
            object((Record) value);
        } else if (value.getClass().isArray()) {
            array(value);
        } else {
            throw refuse("guest.java.shared.no-form", Described.of(value), 0);
        }
        ended++;
    }

    private void row(Row row) {
        if (row.kind() == ElementKind.UINT8 && row.shape().length == 1) {
            out.putBytes((byte[]) row.numbers());
        } else {
            out.putTyped(row.kind(), row.shape());
            Primitives.put(row.numbers(), out.room(row.kind(), row.count()));
        }
    }

    private void array(Object array) {
        Matrix matrix = Matrix.of(array);
        if (matrix != null) {
            matrix.write(out);
        } else if (array instanceof byte[]) {
            out.putBytes((byte[]) array);
        } else if (array instanceof Object[]) {
            list((Object[]) array);
        } else {
            Object[] elements = new Object[Array.getLength(array)];
            for (int i = 0; i < elements.length; i++) {
                elements[i] = Array.get(array, i);
            }
            list(elements);
        }
    }

    /** Numbers of one kind are written as such. */
    private void list(Object[] elements) {
        if (Numbers.areInts(elements)) {
            out.putInts(Numbers.ints(elements));
        } else if (Numbers.areLongs(elements)) {
            out.putLongs(Numbers.longs(elements));
        } else if (Numbers.areDoubles(elements)) {
            out.putDoubles(Numbers.doubles(elements));
        } else {
            out.put(Tag.LIST);
            out.putInt(elements.length);
            for (int i = 0; i < elements.length; i++) {
                enter(i);
                value(elements[i]);
                depth--;
            }
        }
    }

    /** As a path names the elements of a set in all languages, by their order. */
    private void set(Object[] elements) {
        out.put(Tag.SET);
        out.putInt(elements.length);
        for (int i = 0; i < elements.length; i++) {
            enter(i);
            value(elements[i]);
            depth--;
        }
    }

    private void map(Map<?, ?> map) {
        Object[] entries = map.entrySet().toArray();
        out.put(Tag.MAP);
        out.putInt(entries.length);
        for (Object each : entries) {
            Map.Entry<?, ?> entry = (Map.Entry<?, ?>) each;
            enter(entry);
            value(entry.getKey());
            value(entry.getValue());
            depth--;
        }
    }

    /** As the host takes it: keys that are texts have a colon before them. */
    private static Object step(Object entered) {
        if (!(entered instanceof Map.Entry<?, ?>)) {
            return entered;
        }
        Object key = ((Map.Entry<?, ?>) entered).getKey();
        return key instanceof Integer || key instanceof Long || key instanceof Boolean ? key : ":" + key;
    }

    private void object(Record value) {
        RecordClass type = RecordClass.of(value.getClass());
        out.put(Tag.RECORD);
        out.putInt(type.number());
        for (int i = 0; i < type.size(); i++) {
            enter(type.step(i));
            value(type.get(value, i));
            depth--;
        }
    }

    private void enter(Object step) {
        if (depth == path.length) {
            path = Arrays.copyOf(path, 2 * depth);
        }
        path[depth++] = step;
    }

    /**
     * Why the value where the walk is cannot be shared.
     *
     * @param backTo for a cycle, the depth that it leads back to
     */
    private PatioException refuse(String reason, String what, int backTo) {
        Object[] arguments = new Object[4 + depth];
        arguments[0] = reason;
        arguments[1] = what;
        arguments[2] = backTo;
        arguments[3] = under instanceof Channel<?> ? ((Channel<?>) under).name() : under;
        for (int i = 0; i < depth; i++) {
            arguments[4 + i] = step(path[i]);
        }
        try {
            Host.REFUSE.call(arguments);
            return new PatioException(reason);
        } catch (PatioException e) {
            return e;
        }
    }
}
