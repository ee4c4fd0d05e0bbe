package dev.patio.guest.javascript.bridge;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.array.TypedArray;
import com.oracle.truffle.js.runtime.array.TypedArrayFactory;
import com.oracle.truffle.js.runtime.builtins.JSArrayBuffer;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferView;
import com.oracle.truffle.js.runtime.builtins.JSDataViewObject;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import java.nio.ByteBuffer;

/** The bytes of buffers and views, without a copy. */
public final class Bytes {
    private Bytes() {}

    /** The bytes that an ArrayBuffer, a SharedArrayBuffer, a typed array or a DataView shows; some are read-only. */
    public static ByteBuffer of(Object value) {
        return switch (value) {
            case JSTypedArrayObject view -> slice(view.getArrayBuffer(), view.getByteOffset(), view.getByteLength());
            case JSDataViewObject view -> slice(view.getArrayBuffer(), view.getByteOffset(), view.getByteLength());
            case JSArrayBufferObject buffer -> slice(buffer, 0, buffer.getByteLength());
            default -> throw new IllegalArgumentException("no bytes: " + value);
        };
    }

    public static boolean isView(Object value) {
        return value instanceof JSTypedArrayObject || value instanceof JSDataViewObject;
    }

    /** Whether {@link #of} takes it. */
    public static boolean isBytes(Object value) {
        return isView(value) || value instanceof JSArrayBufferObject;
    }

    private static ByteBuffer slice(JSArrayBufferObject buffer, int offset, int length) {
        if (buffer.isDetached()) {
            return ByteBuffer.allocate(0);
        }
        return switch (buffer) {
            case JSArrayBufferObject.Heap heap ->
                ByteBuffer.wrap(heap.getByteArray(), offset, length).slice();
            case JSArrayBufferObject.DirectBase direct -> direct.getByteBuffer().slice(offset, length);
            case JSArrayBufferObject.Interop foreign
            when foreign.getInteropBuffer() instanceof ReadOnlyBytes bytes ->
                bytes.bytes().slice(offset, length);
            case JSArrayBufferObject.Interop foreign -> ByteBuffer.allocate(0);
        };
    }

    public static JSArrayBufferObject arrayBuffer(JSRealm realm, byte[] bytes) {
        return JSArrayBuffer.createArrayBuffer(realm.getContext(), realm, bytes);
    }

    public static JSTypedArrayObject uint8Array(JSRealm realm, byte[] bytes) {
        return JSArrayBufferView.createArrayBufferView(
                realm.getContext(),
                realm,
                arrayBuffer(realm, bytes),
                TypedArrayFactory.Uint8Array,
                uint8(),
                0,
                bytes.length);
    }

    /** A Uint8Array with another prototype: Node's Buffer. */
    public static JSTypedArrayObject uint8Array(JSRealm realm, byte[] bytes, int length, JSDynamicObject prototype) {
        return JSArrayBufferView.createArrayBufferViewWithProto(
                realm.getContext().getArrayBufferViewFactory(TypedArrayFactory.Uint8Array),
                realm,
                arrayBuffer(realm, bytes),
                uint8(),
                0,
                length,
                prototype);
    }

    private static TypedArray uint8() {
        return TypedArrayFactory.Uint8Array.createArrayType(TypedArray.BUFFER_TYPE_ARRAY, false, true);
    }
}
