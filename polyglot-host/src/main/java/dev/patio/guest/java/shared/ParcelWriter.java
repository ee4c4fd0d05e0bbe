package dev.patio.guest.java.shared;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import com.oracle.truffle.api.strings.TruffleString;
import dev.patio.shared.Channel;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenArray;
import dev.patio.shared.FrozenBytes;
import dev.patio.shared.FrozenList;
import dev.patio.shared.FrozenMap;
import dev.patio.shared.FrozenRecord;
import dev.patio.shared.FrozenSet;
import dev.patio.shared.Member;
import dev.patio.shared.Nothing;
import dev.patio.shared.PatHandle;
import dev.patio.shared.View;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicLong;

/** Writes parcels for a guest, see {@link Tag}. A composite goes one level at a time. */
final class ParcelWriter {
    /** A composite goes with what stands in it where that is little. */
    private static final int LITTLE = 32;

    /** All Java programs know a composite value by the same number, so that each has one view of it. */
    private static final class Numbers extends View {
        private final AtomicLong last = new AtomicLong();

        @Override
        protected Object make(Frozen value) {
            return last.incrementAndGet();
        }
    }

    private static final Numbers NUMBERS = new Numbers();

    private final RecordTypes types;
    private final Member member;

    ParcelWriter(RecordTypes types, Member member) {
        this.types = types;
        this.member = member;
    }

    /**
     * What an object is: a scalar as it is; of a composite its tag, its number, how many places it has, for a record its
     * type, and if they are few what stands at them. Who is told of a channel may become its sender or receiver.
     */
    String open(Object handed) {
        var parcel = new Bytes();
        switch (handed) {
            case Channel channel -> open(parcel, member.opened(channel));
            case Frozen frozen -> open(parcel, frozen);
            case SharedFunctions.Pair _ -> parcel.put(Tag.PAIR);
            case Waiting _ -> parcel.put(Tag.WAITING);
            default -> item(parcel, handed, 0);
        }
        return parcel.text();
    }

    private void open(Bytes parcel, Frozen frozen) {
        int size = Places.size(frozen);
        byte tag = tag(frozen);
        parcel.put(tag);
        parcel.putLong((Long) NUMBERS.of(frozen));
        parcel.putInt(size);
        if (frozen instanceof FrozenRecord object) {
            parcel.putInt(types.number(object.recordType()));
        }
        if (frozen instanceof FrozenArray array) {
            shape(parcel, array);
        }
        if (size <= LITTLE && (tag == Tag.LIST || tag == Tag.SET || tag == Tag.MAP || tag == Tag.RECORD)) {
            items(parcel, frozen, 0, size);
        }
    }

    private static void shape(Bytes parcel, FrozenArray array) {
        parcel.put((byte) array.kind().letter());
        int[] shape = array.shape();
        parcel.putInt(shape.length);
        for (int length : shape) {
            parcel.putInt(length);
        }
    }

    private static byte tag(Frozen frozen) {
        return switch (frozen) {
            case FrozenList.Ints _ -> Tag.INTS;
            case FrozenList.Longs _ -> Tag.LONGS;
            case FrozenList.Doubles _ -> Tag.DOUBLES;
            case FrozenList _ -> Tag.LIST;
            case FrozenBytes _ -> Tag.BYTES;
            case FrozenArray _ -> Tag.TYPED;
            case FrozenMap _ -> Tag.MAP;
            case FrozenSet _ -> Tag.SET;
            case FrozenRecord _ -> Tag.RECORD;
            case Channel _ -> Tag.CHANNEL;
            case PatHandle _ -> Tag.PAT;
        };
    }

    /** What stands at some places. */
    String chunk(Frozen frozen, int from, int to) {
        var parcel = new Bytes();
        items(parcel, frozen, from, to);
        return parcel.text();
    }

    private static void items(Bytes parcel, Frozen frozen, int from, int to) {
        for (int i = from; i < to; i++) {
            item(parcel, Places.get(frozen, i), i);
        }
    }

    private static void item(Bytes parcel, Object value, int place) {
        switch (value) {
            case Nothing _ -> parcel.put(Tag.NULL);
            case Boolean truth -> parcel.put(truth ? Tag.TRUE : Tag.FALSE);
            case Integer number -> {
                parcel.put(Tag.INT);
                parcel.putInt(number);
            }
            case Long number -> {
                parcel.put(Tag.LONG);
                parcel.putLong(number);
            }
            case Double number -> {
                parcel.put(Tag.DOUBLE);
                parcel.putLong(Double.doubleToRawLongBits(number));
            }
            case TruffleString text -> text(parcel, text.toJavaStringUncached());
            case Frozen _ -> {
                parcel.put(Tag.FROZEN);
                parcel.putInt(place);
            }
            default -> other(parcel, value);
        }
    }

    private static void text(Bytes parcel, String text) {
        boolean narrow = ISO_8859_1.newEncoder().canEncode(text);
        encoded(parcel, narrow ? Tag.TEXT : Tag.WIDE, text.length(), text, narrow ? ISO_8859_1 : UTF_16LE);
    }

    private static void encoded(Bytes parcel, byte tag, int length, String text, Charset charset) {
        parcel.put(tag);
        parcel.putInt(length);
        parcel.putAll(text.getBytes(charset));
    }

    private static void other(Bytes parcel, Object value) {
        switch (value) {
            case BigInteger number -> {
                byte[] complement = number.toByteArray();
                parcel.put(Tag.BIG);
                parcel.putInt(complement.length);
                parcel.putAll(complement);
            }
            case BigDecimal decimal -> {
                String digits = decimal.toString();
                encoded(parcel, Tag.DECIMAL, digits.length(), digits, ISO_8859_1);
            }
            case Instant instant -> {
                parcel.put(Tag.INSTANT);
                parcel.putLong(instant.getEpochSecond());
                parcel.putInt(instant.getNano());
            }
            case Duration duration -> {
                parcel.put(Tag.DURATION);
                parcel.putLong(duration.getSeconds());
                parcel.putInt(duration.getNano());
            }
            case LocalDate date -> {
                parcel.put(Tag.DATE);
                parcel.putLong(date.toEpochDay());
            }
            case LocalTime time -> {
                parcel.put(Tag.TIME);
                parcel.putLong(time.toNanoOfDay());
            }
            case LocalDateTime moment -> {
                parcel.put(Tag.DATE_TIME);
                parcel.putLong(moment.toLocalDate().toEpochDay());
                parcel.putLong(moment.toLocalTime().toNanoOfDay());
            }
            default -> throw new IllegalArgumentException("not of the space: " + value);
        }
    }
}
