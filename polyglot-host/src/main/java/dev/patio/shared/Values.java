package dev.patio.shared;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Values of the shared space, scalars among them. */
public final class Values {
    /** The encoding that all strings of the space have, so that they compare without a conversion. */
    public static final TruffleString.Encoding ENCODING = TruffleString.Encoding.UTF_16;

    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final int SCALAR_BYTES = 16;

    private Values() {}

    public static TruffleString text(String text) {
        return TruffleString.fromJavaStringUncached(text, ENCODING);
    }

    /** An integer in the smallest type that holds it, the only one that stands for it in the space. */
    public static Object integer(long value) {
        return (int) value == value ? (Object) (int) value : (Object) value;
    }

    /** As {@link #integer(long)}. */
    public static Object integer(BigInteger value) {
        return value.compareTo(LEAST) >= 0 && value.compareTo(GREATEST) <= 0 ? integer(value.longValue()) : value;
    }

    /** What a value is, in the words of all languages. */
    public static String type(Object value) {
        return switch (value) {
            case Frozen frozen -> frozen.type();
            case Nothing _ -> "null";
            case Boolean _ -> "boolean";
            case Integer _, Long _, BigInteger _ -> "integer";
            case Double _ -> "float";
            case TruffleString _ -> "string";
            case BigDecimal _ -> "decimal";
            default -> value.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        };
    }

    /** About how many bytes a value takes. */
    public static long bytes(Object value) {
        return switch (value) {
            case Frozen frozen -> frozen.bytes();
            case TruffleString text -> SCALAR_BYTES + text.byteLength(ENCODING);
            case BigInteger integer -> SCALAR_BYTES + integer.bitLength() / Byte.SIZE;
            default -> SCALAR_BYTES;
        };
    }

    /** About how many bytes values take together. A loop, as it is in the way of every message. */
    static long bytes(Object[] values) {
        long bytes = 0;
        for (Object value : values) {
            bytes += bytes(value);
        }
        return bytes;
    }
}
