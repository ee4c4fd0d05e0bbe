package dev.patio.api;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Reads what the host has written, see {@link Tag}. */
final class Parcel {
    private final byte[] bytes;
    private int at;

    @SuppressWarnings("deprecation") // the quick way from Latin-1
    Parcel(String text) {
        bytes = new byte[text.length()];
        text.getBytes(0, bytes.length, bytes, 0);
    }

    /** What an object of the session is. */
    static Parcel of(Object handed) {
        return new Parcel(Host.asText(handed));
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }

    byte tag() {
        return bytes[at++];
    }

    int readInt() {
        int value = bytes[at] & 0xff
                | (bytes[at + 1] & 0xff) << 8
                | (bytes[at + 2] & 0xff) << 16
                | bytes[at + 3] << 24;
        at += Integer.BYTES;
        return value;
    }

    long readLong() {
        long low = readInt() & 0xffff_ffffL;
        return low | (long) readInt() << 32;
    }

    /** A scalar, or what stands for a composite. */
    Object item(byte tag) {
        switch (tag) {
            case Tag.NULL:
                return null;
            case Tag.TRUE:
                return true;
            case Tag.FALSE:
                return false;
            case Tag.INT:
                return readInt();
            case Tag.LONG:
                return readLong();
            case Tag.DOUBLE:
                return Double.longBitsToDouble(readLong());
            case Tag.TEXT:
                return text(readInt());
            case Tag.WIDE:
                return wide(2 * readInt());
            case Tag.FROZEN:
                readInt();
                return Unready.NESTED;
            default:
                return rare(tag);
        }
    }

    private Object rare(byte tag) {
        switch (tag) {
            case Tag.BIG:
                int length = readInt();
                at += length;
                return new BigInteger(bytes, at - length, length);
            case Tag.DECIMAL:
                return new BigDecimal(text(readInt()));
            case Tag.INSTANT:
                long second = readLong();
                return Instant.ofEpochSecond(second, readInt());
            case Tag.DURATION:
                long seconds = readLong();
                return Duration.ofSeconds(seconds, readInt());
            case Tag.DATE:
                return LocalDate.ofEpochDay(readLong());
            case Tag.TIME:
                return LocalTime.ofNanoOfDay(readLong());
            case Tag.DATE_TIME:
                LocalDate date = LocalDate.ofEpochDay(readLong());
                return LocalDateTime.of(date, LocalTime.ofNanoOfDay(readLong()));
            default:
                throw new IllegalStateException("tag " + tag);
        }
    }

    @SuppressWarnings("deprecation") // the quick way from Latin-1
    private String text(int length) {
        at += length;
        return new String(bytes, 0, at - length, length);
    }

    private String wide(int length) {
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_16LE);
    }
}
