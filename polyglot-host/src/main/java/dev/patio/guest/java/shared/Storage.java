package dev.patio.guest.java.shared;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/**
 * The numbers of a frozen list where they stand. A guest's compiled code reads one as it reads an element of an array of its
 * own; an array of the host's, as the polyglot API hands it out, takes about twice as long.
 */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
abstract sealed class Storage implements TruffleObject {
    private final int length;

    private Storage(int length) {
        this.length = length;
    }

    abstract Object at(int place);

    @ExportMessage
    boolean hasArrayElements() {
        return true;
    }

    @ExportMessage
    long getArraySize() {
        return length;
    }

    @ExportMessage
    boolean isArrayElementReadable(long index) {
        return index >= 0 && index < length;
    }

    @ExportMessage
    Object readArrayElement(long index) throws InvalidArrayIndexException {
        if (!isArrayElementReadable(index)) {
            throw InvalidArrayIndexException.create(index);
        }
        return at((int) index);
    }

    static final class OfInts extends Storage {
        private final int[] numbers;

        OfInts(int[] numbers) {
            super(numbers.length);
            this.numbers = numbers;
        }

        @Override
        Object at(int place) {
            return numbers[place];
        }
    }

    static final class OfLongs extends Storage {
        private final long[] numbers;

        OfLongs(long[] numbers) {
            super(numbers.length);
            this.numbers = numbers;
        }

        @Override
        Object at(int place) {
            return numbers[place];
        }
    }

    static final class OfDoubles extends Storage {
        private final double[] numbers;

        OfDoubles(double[] numbers) {
            super(numbers.length);
            this.numbers = numbers;
        }

        @Override
        Object at(int place) {
            return numbers[place];
        }
    }
}
