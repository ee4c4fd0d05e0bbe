package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidBufferOffsetException;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.memory.ByteArraySupport;
import dev.patio.guest.javascript.bridge.ReadOnlyBytes;
import dev.patio.shared.ElementKind;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenArray;
import dev.patio.shared.FrozenBytes;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Frozen bytes or numbers below an ArrayBuffer: GraalJS reads them in place, and refuses to write as the buffer is not writable. */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
public final class FrozenBuffer implements TruffleObject, ReadOnlyBytes {
    private final Frozen value;
    private final byte[] bytes;

    FrozenBuffer(FrozenBytes value) {
        this(value, value.array());
    }

    FrozenBuffer(FrozenArray value) {
        this(value, value.storage());
    }

    private FrozenBuffer(Frozen value, byte[] bytes) {
        this.value = value;
        this.bytes = bytes;
    }

    Frozen value() {
        return value;
    }

    int size() {
        return bytes.length;
    }

    /** Whether the value is one row of numbers of the kind. */
    boolean isRowOf(ElementKind kind) {
        return value instanceof FrozenArray array
                ? !array.isMatrix() && array.kind() == kind
                : kind == ElementKind.UINT8;
    }

    @Override
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    private static ByteArraySupport in(ByteOrder order) {
        return order == ByteOrder.LITTLE_ENDIAN ? ByteArraySupport.littleEndian() : ByteArraySupport.bigEndian();
    }

    private int at(long offset, int length) throws InvalidBufferOffsetException {
        if (offset < 0 || offset > bytes.length - length) {
            throw InvalidBufferOffsetException.create(offset, length);
        }
        return (int) offset;
    }

    @ExportMessage
    boolean hasBufferElements() {
        return true;
    }

    @ExportMessage
    long getBufferSize() {
        return bytes.length;
    }

    @ExportMessage
    byte readBufferByte(long offset) throws InvalidBufferOffsetException {
        return bytes[at(offset, Byte.BYTES)];
    }

    @ExportMessage
    short readBufferShort(ByteOrder order, long offset) throws InvalidBufferOffsetException {
        return in(order).getShort(bytes, at(offset, Short.BYTES));
    }

    @ExportMessage
    int readBufferInt(ByteOrder order, long offset) throws InvalidBufferOffsetException {
        return in(order).getInt(bytes, at(offset, Integer.BYTES));
    }

    @ExportMessage
    long readBufferLong(ByteOrder order, long offset) throws InvalidBufferOffsetException {
        return in(order).getLong(bytes, at(offset, Long.BYTES));
    }

    @ExportMessage
    float readBufferFloat(ByteOrder order, long offset) throws InvalidBufferOffsetException {
        return in(order).getFloat(bytes, at(offset, Float.BYTES));
    }

    @ExportMessage
    double readBufferDouble(ByteOrder order, long offset) throws InvalidBufferOffsetException {
        return in(order).getDouble(bytes, at(offset, Double.BYTES));
    }

    @ExportMessage
    void readBuffer(long offset, byte[] target, int targetOffset, int length) throws InvalidBufferOffsetException {
        System.arraycopy(bytes, at(offset, length), target, targetOffset, length);
    }
}
