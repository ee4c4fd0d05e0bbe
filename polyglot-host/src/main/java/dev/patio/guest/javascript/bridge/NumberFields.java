package dev.patio.guest.javascript.bridge;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.array.TypedArray;
import com.oracle.truffle.js.runtime.array.TypedArrayFactory;
import com.oracle.truffle.js.runtime.builtins.JSArrayBuffer;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferView;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers that Java and JavaScript both read and write: fields here, a typed array there. */
public final class NumberFields {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.nativeOrder());
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final VarHandle DOUBLES =
            MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.nativeOrder());

    private final byte[] bytes;
    private final JSTypedArrayObject array;

    public NumberFields(JSRealm realm, TypedArrayFactory factory, int count) {
        this.bytes = new byte[count * factory.getBytesPerElement()];
        JSArrayBufferObject buffer = JSArrayBuffer.createArrayBuffer(realm.getContext(), realm, bytes);
        TypedArray type = factory.createArrayType(TypedArray.BUFFER_TYPE_ARRAY, false, true);
        this.array =
                JSArrayBufferView.createArrayBufferView(realm.getContext(), realm, buffer, factory, type, 0, count);
    }

    public JSTypedArrayObject array() {
        return array;
    }

    public byte[] bytes() {
        return bytes;
    }

    public int integer(int index) {
        return (int) INTS.get(bytes, index * Integer.BYTES);
    }

    public void integer(int index, int value) {
        INTS.set(bytes, index * Integer.BYTES, value);
    }

    public void wide(int index, long value) {
        LONGS.set(bytes, index * Long.BYTES, value);
    }

    public double number(int index) {
        return (double) DOUBLES.get(bytes, index * Double.BYTES);
    }

    public void number(int index, double value) {
        DOUBLES.set(bytes, index * Double.BYTES, value);
    }
}
