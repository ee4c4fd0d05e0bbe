package dev.patio.api;

/** What stands first in each item of a parcel; the same, with what follows, as the host's dev.patio.guest.java.shared.Tag. */
final class Tag {
    static final byte NULL = 'n';
    static final byte TRUE = 't';
    static final byte FALSE = 'f';
    static final byte INT = 'i';
    static final byte LONG = 'l';
    static final byte DOUBLE = 'd';
    static final byte BIG = 'b';
    static final byte DECIMAL = 'D';
    static final byte INSTANT = 'I';
    static final byte DURATION = 'p';
    static final byte DATE = 'y';
    static final byte TIME = 'h';
    static final byte DATE_TIME = 'z';
    static final byte TEXT = 's';
    static final byte WIDE = 'w';
    static final byte LIST = 'L';
    static final byte INTS = 'A';
    static final byte LONGS = 'J';
    static final byte DOUBLES = 'E';
    static final byte BYTES = 'B';
    static final byte TYPED = 'N';
    static final byte MAP = 'M';
    static final byte SET = 'S';
    static final byte RECORD = 'R';
    static final byte CHANNEL = 'C';
    static final byte PAT = 'T';
    static final byte PAIR = 'P';
    static final byte WAITING = 'W';
    static final byte AGAIN = '@';
    static final byte FROZEN = '#';
    static final char PLAIN = '=';

    private Tag() {}
}
