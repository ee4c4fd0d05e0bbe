package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidBufferOffsetException;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import dev.patio.guest.javascript.bridge.ReadOnlyBytes;
import dev.patio.shared.FrozenBytes;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Frozen bytes below an ArrayBuffer: GraalJS reads them in place, and refuses to write as the buffer is not writable. */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
public final class FrozenBuffer implements TruffleObject, ReadOnlyBytes {
    private static final VarHandle[] SHORTS = handles(short[].class);
    private static final VarHandle[] INTS = handles(int[].class);
    private static final VarHandle[] LONGS = handles(long[].class);
    private static final VarHandle[] FLOATS = handles(float[].class);
    private static final VarHandle[] DOUBLES = handles(double[].class);

    private final FrozenBytes value;
    private final byte[] bytes;

    FrozenBuffer(FrozenBytes value) {
        this.value = value;
        this.bytes = value.array();
    }

    FrozenBytes value() {
        return value;
    }

    @Override
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    private static VarHandle[] handles(Class<?> type) {
        return new VarHandle[] {
            MethodHandles.byteArrayViewVarHandle(type, ByteOrder.LITTLE_ENDIAN),
            MethodHandles.byteArrayViewVarHandle(type, ByteOrder.BIG_ENDIAN)
        };
    }

    private static int order(ByteOrder order) {
        return order == ByteOrder.LITTLE_ENDIAN ? 0 : 1;
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
        return (short) SHORTS[order(order)].get(bytes, at(offset, Short.BYTES));
    }

    @ExportMessage
    int readBufferInt(ByteOrder order, long offset) throws InvalidBufferOffsetException {
        return (int) INTS[order(order)].get(bytes, at(offset, Integer.BYTES));
    }

    @ExportMessage
    long readBufferLong(ByteOrder order, long offset) throws InvalidBufferOffsetException {
        return (long) LONGS[order(order)].get(bytes, at(offset, Long.BYTES));
    }

    @ExportMessage
    float readBufferFloat(ByteOrder order, long offset) throws InvalidBufferOffsetException {
        return (float) FLOATS[order(order)].get(bytes, at(offset, Float.BYTES));
    }

    @ExportMessage
    double readBufferDouble(ByteOrder order, long offset) throws InvalidBufferOffsetException {
        return (double) DOUBLES[order(order)].get(bytes, at(offset, Double.BYTES));
    }

    @ExportMessage
    void readBuffer(long offset, byte[] target, int targetOffset, int length) throws InvalidBufferOffsetException {
        System.arraycopy(bytes, at(offset, length), target, targetOffset, length);
    }
}
