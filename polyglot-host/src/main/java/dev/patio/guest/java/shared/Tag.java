package dev.patio.guest.java.shared;

/**
 * What stands first in each item of a parcel, in which values cross between the host and a guest in one piece: a text
 * of Latin-1 that holds bytes, little end first. The guest has the same in {@code dev.patio.api.Tag}.
 */
final class Tag {
    static final byte NULL = 'n';
    static final byte TRUE = 't';
    static final byte FALSE = 'f';
    static final byte INT = 'i';
    static final byte LONG = 'l';
    static final byte DOUBLE = 'd';

    /** The two's complement, big end first, as bytes. */
    static final byte BIG = 'b';

    /** As a text. */
    static final byte DECIMAL = 'D';

    /** The seconds, and the nanoseconds of the last. */
    static final byte INSTANT = 'I';

    /** As the instant. */
    static final byte DURATION = 'p';

    /** The days since 1970. */
    static final byte DATE = 'y';

    /** The nanoseconds of the day. */
    static final byte TIME = 'h';

    /** Both. */
    static final byte DATE_TIME = 'z';

    /** Of Latin-1: the length, a byte a character. */
    static final byte TEXT = 's';

    /** Of any characters: the length, two bytes a character. */
    static final byte WIDE = 'w';

    /** The number of elements, the elements. */
    static final byte LIST = 'L';

    /** The number of elements, the elements without tags; as the next two. */
    static final byte INTS = 'A';

    static final byte LONGS = 'J';
    static final byte DOUBLES = 'E';
    static final byte BYTES = 'B';

    /** The letter of the kind, the number of dimensions, their lengths, the numbers in the machine's byte order. */
    static final byte TYPED = 'N';

    /** The number of entries, keys and values in turn. */
    static final byte MAP = 'M';

    static final byte SET = 'S';

    /** The number of the type, the values. */
    static final byte RECORD = 'R';

    /** Into the guest only: a channel's handle. */
    static final byte CHANNEL = 'C';

    /** Into the guest only: a pat's handle. */
    static final byte PAT = 'T';

    /** Into the guest only: two values. */
    static final byte PAIR = 'P';

    /** Into the guest only: the thread was interrupted while it waited. */
    static final byte WAITING = 'W';

    /** A composite of the same parcel, by its number in the order in which they end. */
    static final byte AGAIN = '@';

    /** A composite that is frozen already: into the host the number of the argument, into the guest its place. */
    static final byte FROZEN = '#';

    /** The rest of the parcel is a text as it is. */
    static final char PLAIN = '=';

    private Tag() {}
}
