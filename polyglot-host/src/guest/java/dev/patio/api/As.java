package dev.patio.api;

import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives a value as the class that a program asks for. */
final class As {
    private As() {}

    /**
     * The value as an object of a class.
     *
     * @param path how messages name the value
     * @throws PatioException if it is none
     */
    @SuppressWarnings("unchecked") // the boxed class stands for the primitive one
    static <T> T type(Class<T> type, Object value, String path) {
        return (T) convert(type, value, path);
    }

    /** As {@link #type}, for generic types, too. */
    static Object convert(Type type, Object value, String path) {
        if (type instanceof Class<?>) {
            return plain((Class<?>) type, value, path);
        }
        if (!(type instanceof ParameterizedType)) {
            return value;
        }
        ParameterizedType generic = (ParameterizedType) type;
        Type[] parts = generic.getActualTypeArguments();
        Class<?> raw = (Class<?>) generic.getRawType();
        if (value instanceof List && raw.isAssignableFrom(List.class)) {
            List<Object> list = new ArrayList<>();
            for (Object element : (List<?>) value) {
                list.add(convert(parts[0], element, path + "[" + list.size() + "]"));
            }
            return Collections.unmodifiableList(list);
        }
        if (value instanceof Set && raw.isAssignableFrom(Set.class)) {
            Set<Object> set = new LinkedHashSet<>();
            for (Object element : (Set<?>) value) {
                set.add(convert(parts[0], element, path));
            }
            return Collections.unmodifiableSet(set);
        }
        if (value instanceof Map && raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                String step = path + "[" + entry.getKey() + "]";
                map.put(convert(parts[0], entry.getKey(), step), convert(parts[1], entry.getValue(), step));
            }
            return Collections.unmodifiableMap(map);
        }
        if (value instanceof Channel<?> && raw == Channel.class && parts[0] instanceof Class<?>) {
            return ((Channel<?>) value).of((Class<?>) parts[0]);
        }
        return plain(raw, value, path);
    }

    /** Whether it is one already, as far as can be told without a look at what it contains. */
    static boolean fits(Type type, Object value) {
        if (!(type instanceof Class<?>)) {
            return false;
        }
        Class<?> plain = (Class<?>) type;
        return plain.isInstance(value) || value == null && !plain.isPrimitive();
    }

    private static Object plain(Class<?> type, Object value, String path) {
        if (fits(type, value)) {
            return value;
        }
        Object converted = null;
        if (value instanceof Number) {
            converted = number(type, (Number) value);
        } else if (type == boolean.class && value instanceof Boolean) {
            converted = value;
        } else if (value instanceof String) {
            converted = text(type, (String) value);
        } else if (value instanceof ByteBuffer && type == byte[].class) {
            converted = bytes((ByteBuffer) value);
        } else if (Buffer.class.isAssignableFrom(type) && Row.of(value) != null) {
            converted = Row.of(value).buffer(type);
        } else if (value instanceof List && type.isArray()) {
            converted = array(type.getComponentType(), (List<?>) value, path);
        } else if (type.isRecord() && (value instanceof FrozenRecord || value instanceof Map)) {
            converted = object(type, value, path);
        }
        if (converted == null) {
            throw new PatioException(Host.TEXT.text("not-as", path, type.getTypeName(), Described.of(value)));
        }
        return converted;
    }

    private static byte[] bytes(ByteBuffer buffer) {
        FrozenBytes frozen = Buffers.frozen(buffer);
        if (frozen != null) {
            return frozen.copy();
        }
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    private static Object text(Class<?> type, String text) {
        return (type == char.class || type == Character.class) && text.length() == 1 ? (Object) text.charAt(0) : null;
    }

    private static Object array(Class<?> type, List<?> list, String path) {
        int size = list.size();
        Row row = Row.of(list);
        Object copy = row == null ? null : row.copy(type);
        if (copy != null) {
            return copy;
        }
        if (type == int.class && list instanceof FrozenInts) {
            return ((FrozenInts) list).copy();
        }
        if (type == double.class && list instanceof FrozenDoubles) {
            return ((FrozenDoubles) list).copy();
        }
        if (type == long.class && list instanceof FrozenLongs) {
            return ((FrozenLongs) list).copy();
        }
        Object array = Array.newInstance(type, size);
        for (int i = 0; i < size; i++) {
            Array.set(array, i, plain(type, list.get(i), path + "[" + i + "]"));
        }
        return array;
    }

    /** The components of a record class by their names. */
    private static Object object(Class<?> type, Object value, String path) {
        RecordClass known = RecordClass.of(type);
        Object[] values = new Object[known.size()];
        for (int i = 0; i < values.length; i++) {
            String field = known.field(i);
            String step = path + "." + field;
            boolean there = value instanceof FrozenRecord
                    ? ((FrozenRecord) value).has(field)
                    : ((Map<?, ?>) value).containsKey(field);
            if (!there) {
                throw new PatioException(Host.TEXT.text("no-field", step, type.getTypeName()));
            }
            Object part = value instanceof FrozenRecord
                    ? ((FrozenRecord) value).get(field)
                    : ((Map<?, ?>) value).get(field);
            values[i] = convert(known.type(i), part, step);
        }
        return known.make(values);
    }

    /** The number, if the class can hold it. */
    private static Object number(Class<?> type, Number number) {
        if (number instanceof Double || number instanceof Float) {
            return floating(type, number.doubleValue());
        }
        if (number instanceof BigDecimal) {
            return null;
        }
        BigInteger integer =
                number instanceof BigInteger ? (BigInteger) number : BigInteger.valueOf(number.longValue());
        if (type == BigInteger.class) {
            return integer;
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(integer);
        }
        if (type == double.class || type == Double.class || type == float.class || type == Float.class) {
            return floating(type, integer.doubleValue());
        }
        return integer.bitLength() < Long.SIZE ? integral(type, integer.longValue()) : null;
    }

    private static Object integral(Class<?> type, long value) {
        if (type == long.class || type == Long.class) {
            return value;
        }
        if ((type == int.class || type == Integer.class) && (int) value == value) {
            return (int) value;
        }
        if ((type == short.class || type == Short.class) && (short) value == value) {
            return (short) value;
        }
        return (type == byte.class || type == Byte.class) && (byte) value == value ? (Object) (byte) value : null;
    }

    private static Object floating(Class<?> type, double value) {
        if (type == double.class || type == Double.class) {
            return value;
        }
        return type == float.class || type == Float.class ? (Object) (float) value : null;
    }
}
