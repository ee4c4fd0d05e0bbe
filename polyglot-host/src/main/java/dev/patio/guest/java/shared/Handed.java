package dev.patio.guest.java.shared;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import dev.patio.shared.Nothing;

/**
 * An object of the session in the hands of a guest: a value of the space, or whatever a function gave for others to take.
 * Its text is the {@link ParcelWriter parcel} that tells what it is, nothing is null.
 */
@ExportLibrary(InteropLibrary.class)
final class Handed implements TruffleObject {
    private final Object value;
    private final ParcelWriter writer;

    Handed(Object value, ParcelWriter writer) {
        this.value = value;
        this.writer = writer;
    }

    Object value() {
        return value;
    }

    @ExportMessage
    boolean isNull() {
        return value == Nothing.NOTHING;
    }

    @ExportMessage
    boolean isString() {
        return !isNull();
    }

    @ExportMessage
    @TruffleBoundary
    String asString() {
        return writer.open(value);
    }
}
