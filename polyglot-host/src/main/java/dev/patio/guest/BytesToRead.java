package dev.patio.guest;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidBufferOffsetException;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.memory.ByteArraySupport;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Bytes as a buffer that guests read in place and cannot write to. */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
public class BytesToRead implements TruffleObject {
    private final byte[] bytes;

    public BytesToRead(byte[] bytes) {
        this.bytes = bytes;
    }

    /** How many. */
    public final int size() {
        return bytes.length;
    }

    /** All of them, in a buffer that cannot be written to. */
    public final ByteBuffer bytes() {
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
    final boolean hasBufferElements() {
        return true;
    }

    @ExportMessage
    final long getBufferSize() {
        return bytes.length;
    }

    @ExportMessage
    final byte readBufferByte(long offset) throws InvalidBufferOffsetException {
        return bytes[at(offset, Byte.BYTES)];
    }

    @ExportMessage
    final short readBufferShort(ByteOrder order, long offset) throws InvalidBufferOffsetException {
        return in(order).getShort(bytes, at(offset, Short.BYTES));
    }

    @ExportMessage
    final int readBufferInt(ByteOrder order, long offset) throws InvalidBufferOffsetException {
        return in(order).getInt(bytes, at(offset, Integer.BYTES));
    }

    @ExportMessage
    final long readBufferLong(ByteOrder order, long offset) throws InvalidBufferOffsetException {
        return in(order).getLong(bytes, at(offset, Long.BYTES));
    }

    @ExportMessage
    final float readBufferFloat(ByteOrder order, long offset) throws InvalidBufferOffsetException {
        return in(order).getFloat(bytes, at(offset, Float.BYTES));
    }

    @ExportMessage
    final double readBufferDouble(ByteOrder order, long offset) throws InvalidBufferOffsetException {
        return in(order).getDouble(bytes, at(offset, Double.BYTES));
    }

    @ExportMessage
    final void readBuffer(long offset, byte[] target, int targetOffset, int length)
            throws InvalidBufferOffsetException {
        System.arraycopy(bytes, at(offset, length), target, targetOffset, length);
    }
}
