package dev.patio.guest.java.shared;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;

/** What a guest called a {@link HostFunction} with. */
final class Arguments {
    private static final InteropLibrary INTEROP = InteropLibrary.getUncached();

    private final Object[] values;

    Arguments(Object[] values) {
        this.values = values;
    }

    int count() {
        return values.length;
    }

    boolean isNull(int index) {
        return INTEROP.isNull(values[index]);
    }

    /** Whether it is a text, as which {@link Handed} objects show themselves, too. */
    boolean isText(int index) {
        return INTEROP.isString(values[index]);
    }

    String text(int index) {
        try {
            return INTEROP.asString(values[index]);
        } catch (UnsupportedMessageException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Those from one on. */
    String[] texts(int from) {
        String[] texts = new String[values.length - from];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(from + i);
        }
        return texts;
    }

    int integer(int index) {
        return (Integer) values[index];
    }

    long figure(int index) {
        return (Long) values[index];
    }

    /** A number or truth value as it is. */
    Object scalar(int index) {
        return values[index];
    }

    boolean isHanded(int index) {
        return values[index] instanceof Handed;
    }

    /** The object of the session that the guest was given. */
    <T> T handed(int index, Class<T> type) {
        return type.cast(((Handed) values[index]).value());
    }
}
