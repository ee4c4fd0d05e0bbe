package dev.patio.guest.java.shared;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import dev.patio.shared.ElementKind;
import dev.patio.shared.Form;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenArray;
import dev.patio.shared.FrozenBytes;
import dev.patio.shared.FrozenList;
import dev.patio.shared.FrozenMap;
import dev.patio.shared.FrozenRecord;
import dev.patio.shared.FrozenSet;
import dev.patio.shared.Nothing;
import dev.patio.shared.RecordType;
import dev.patio.shared.SpaceException;
import dev.patio.shared.SpaceException.Kind;
import dev.patio.shared.Values;
import dev.patio.text.Messages;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Makes a value of the space of what a guest has written into a parcel, see {@link Tag}. */
final class ParcelReader {
    private final String parcel;
    private final ByteBuffer bytes;
    private final RecordTypes types;
    private final Arguments arguments;
    private final int from;
    private final List<Object> composites = new ArrayList<>();

    /**
     * Opens a parcel.
     *
     * @param from the first of the arguments that the parcel refers to
     */
    ParcelReader(String parcel, RecordTypes types, Arguments arguments, int from) {
        this.parcel = parcel;
        this.bytes = ByteBuffer.wrap(parcel.getBytes(ISO_8859_1)).order(ByteOrder.LITTLE_ENDIAN);
        this.types = types;
        this.arguments = arguments;
        this.from = from;
    }

    /** A number or truth value that came without a parcel. */
    static Object scalar(Object value) {
        return switch (value) {
            case Long number -> Values.integer(number);
            case Integer _, Double _, Boolean _ -> value;
            default -> throw new IllegalArgumentException("no scalar: " + value);
        };
    }

    Object read() {
        return parcel.charAt(0) == Tag.PLAIN ? Values.text(parcel.substring(1)) : item();
    }

    private Object item() {
        byte tag = bytes.get();
        return switch (tag) {
            case Tag.NULL -> Nothing.NOTHING;
            case Tag.TRUE -> true;
            case Tag.FALSE -> false;
            case Tag.INT -> bytes.getInt();
            case Tag.LONG -> Values.integer(bytes.getLong());
            case Tag.DOUBLE -> bytes.getDouble();
            case Tag.BIG -> Values.integer(new BigInteger(array(bytes.getInt())));
            case Tag.TEXT -> Values.text(new String(array(bytes.getInt()), ISO_8859_1));
            case Tag.WIDE -> Values.text(new String(array(2 * bytes.getInt()), UTF_16LE));
            case Tag.DECIMAL -> new BigDecimal(new String(array(bytes.getInt()), ISO_8859_1));
            case Tag.INSTANT -> Instant.ofEpochSecond(bytes.getLong(), bytes.getInt());
            case Tag.DURATION -> Duration.ofSeconds(bytes.getLong(), bytes.getInt());
            case Tag.DATE -> LocalDate.ofEpochDay(bytes.getLong());
            case Tag.TIME -> LocalTime.ofNanoOfDay(bytes.getLong());
            case Tag.DATE_TIME ->
                LocalDateTime.of(LocalDate.ofEpochDay(bytes.getLong()), LocalTime.ofNanoOfDay(bytes.getLong()));
            case Tag.AGAIN -> composites.get(bytes.getInt());
            case Tag.FROZEN -> arguments.handed(from + bytes.getInt(), Frozen.class);
            default -> {
                Object composite = composite(tag);
                composites.add(composite);
                yield composite;
            }
        };
    }

    private Object composite(byte tag) {
        return switch (tag) {
            case Tag.LIST -> FrozenList.of(Form.CHANGEABLE, items(bytes.getInt()));
            case Tag.INTS -> ints(bytes.getInt());
            case Tag.LONGS -> longs(bytes.getInt());
            case Tag.DOUBLES -> doubles(bytes.getInt());
            case Tag.BYTES -> new FrozenBytes(Form.CHANGEABLE, array(bytes.getInt()));
            case Tag.TYPED -> typed(ElementKind.of((char) bytes.get()), bytes.getInt());
            case Tag.MAP -> map(bytes.getInt());
            case Tag.SET -> set(items(bytes.getInt()));
            case Tag.RECORD -> object(types.get(bytes.getInt()));
            default -> throw new IllegalArgumentException("no tag: " + tag);
        };
    }

    private Object[] items(int count) {
        Object[] items = new Object[count];
        for (int i = 0; i < count; i++) {
            items[i] = item();
        }
        return items;
    }

    private byte[] array(int length) {
        byte[] array = new byte[length];
        bytes.get(array);
        return array;
    }

    private FrozenList ints(int count) {
        int[] elements = new int[count];
        bytes.asIntBuffer().get(elements);
        skip(count * Integer.BYTES);
        return FrozenList.of(Form.CHANGEABLE, elements);
    }

    private FrozenList longs(int count) {
        long[] elements = new long[count];
        bytes.asLongBuffer().get(elements);
        skip(count * Long.BYTES);
        return FrozenList.of(Form.CHANGEABLE, elements);
    }

    private FrozenList doubles(int count) {
        double[] elements = new double[count];
        bytes.asDoubleBuffer().get(elements);
        skip(count * Double.BYTES);
        return FrozenList.of(Form.CHANGEABLE, elements);
    }

    private Frozen typed(ElementKind kind, int dimensions) {
        int[] shape = new int[dimensions];
        int length = kind.width();
        for (int i = 0; i < dimensions; i++) {
            shape[i] = bytes.getInt();
            length *= shape[i];
        }
        return FrozenArray.of(kind, array(length), shape);
    }

    private void skip(int length) {
        bytes.position(bytes.position() + length);
    }

    private FrozenMap map(int count) {
        Object[] keys = new Object[count];
        Object[] values = new Object[count];
        for (int i = 0; i < count; i++) {
            keys[i] = item();
            values[i] = item();
        }
        try {
            return new FrozenMap(keys, values);
        } catch (IllegalArgumentException e) {
            throw twice();
        }
    }

    private static FrozenSet set(Object[] elements) {
        try {
            return new FrozenSet(Form.CHANGEABLE, elements);
        } catch (IllegalArgumentException e) {
            throw twice();
        }
    }

    /** As of an Integer and a Long that are the same integer. */
    private static SpaceException twice() {
        return new SpaceException(Kind.NOT_SHAREABLE, Messages.text("guest.java.shared.twice"));
    }

    private FrozenRecord object(RecordType type) {
        return new FrozenRecord(type, items(type.fields().size()));
    }
}
