package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.array.TypedArray;
import com.oracle.truffle.js.runtime.array.TypedArrayFactory;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayBuffer;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferView;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.shared.ElementKind;
import dev.patio.shared.Form;
import dev.patio.shared.Frozen;
import dev.patio.shared.FrozenArray;
import dev.patio.shared.FrozenBytes;
import dev.patio.shared.FrozenList;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Typed arrays. JavaScript's have no shape: that of a matrix is told by a property of the array with a list of the
 * dimensions.
 */
final class TypedArrays {
    private static final TruffleString SHAPE = Js.text("shape");

    private TypedArrays() {}

    static Frozen freeze(Freezing walk, JSTypedArrayObject view) {
        Optional<ElementKind> kind = kind(view.getArrayType().getFactory());
        if (kind.isEmpty()) {
            return Lists.numbers(walk, view);
        }
        byte[] elements = copy(view);
        return JSObject.hasOwnProperty(view, SHAPE)
                ? matrix(kind.get(), elements, walk.value(JSObject.get(view, SHAPE)))
                : FrozenArray.row(kind.get(), elements);
    }

    private static Frozen matrix(ElementKind kind, byte[] elements, Object shape) {
        try {
            if (shape instanceof FrozenList.Ints lengths) {
                return FrozenArray.of(kind, elements, lengths.elements());
            }
        } catch (IllegalArgumentException _) {
            // said below
        }
        throw Unshareable.misshapen(elements.length / kind.width());
    }

    /** The bytes of a DataView, an ArrayBuffer. */
    static Frozen bytes(Object buffer) {
        return new FrozenBytes(Form.CHANGEABLE, copy(buffer));
    }

    private static byte[] copy(Object bytes) {
        ByteBuffer from = Bytes.of(bytes);
        byte[] copy = new byte[from.remaining()];
        from.get(copy);
        return copy;
    }

    /** What a row shows whole and as what it is; a matrix remembers it itself, for its shape is not in its elements. */
    static Optional<Frozen> origin(JSTypedArrayObject view) {
        return view.getArrayBuffer() instanceof JSArrayBufferObject.Interop buffer
                        && buffer.getInteropBuffer() instanceof FrozenBuffer frozen
                        && view.getByteLength() == frozen.size()
                        && kind(view.getArrayType().getFactory())
                                .filter(frozen::isRowOf)
                                .isPresent()
                        && !JSObject.hasOwnProperty(view, SHAPE)
                ? Optional.of(frozen.value())
                : Optional.empty();
    }

    static JSObject view(Views views, FrozenBytes bytes) {
        return view(views.realm(), ElementKind.UINT8, new FrozenBuffer(bytes));
    }

    static JSObject view(Views views, FrozenArray array) {
        JSTypedArrayObject view = view(views.realm(), array.kind(), new FrozenBuffer(array));
        if (array.isMatrix()) {
            Object shape = views.of(FrozenList.of(Form.FIXED, array.shape()));
            JSObjectUtil.putDataProperty(view, SHAPE, shape, JSAttributes.notConfigurableEnumerableNotWritable());
            JSObjectUtil.putHiddenProperty(view, Views.FROZEN, array);
        }
        return view;
    }

    private static JSTypedArrayObject view(JSRealm realm, ElementKind kind, FrozenBuffer buffer) {
        return create(
                realm,
                kind,
                JSArrayBuffer.createInteropArrayBuffer(realm.getContext(), realm, buffer),
                TypedArray.BUFFER_TYPE_INTEROP,
                buffer.size());
    }

    /** A copy that can be changed. */
    static JSObject copy(Views views, FrozenArray array) {
        JSRealm realm = views.realm();
        byte[] elements = array.storage().clone();
        JSObject copy = create(
                realm, array.kind(), Bytes.arrayBuffer(realm, elements), TypedArray.BUFFER_TYPE_ARRAY, elements.length);
        if (array.isMatrix()) {
            Object shape = JSArray.createZeroBasedIntArray(realm.getContext(), realm, array.shape());
            JSObjectUtil.putDataProperty(copy, SHAPE, shape, JSAttributes.getDefault());
        }
        return copy;
    }

    private static JSTypedArrayObject create(
            JSRealm realm, ElementKind kind, JSArrayBufferObject buffer, byte bufferType, int bytes) {
        TypedArrayFactory factory = factory(kind);
        TypedArray type = factory.createArrayType(bufferType, false, true);
        return JSArrayBufferView.createArrayBufferView(
                realm.getContext(), realm, buffer, factory, type, 0, bytes / kind.width());
    }

    private static TypedArrayFactory factory(ElementKind kind) {
        return switch (kind) {
            case INT8 -> TypedArrayFactory.Int8Array;
            case INT16 -> TypedArrayFactory.Int16Array;
            case INT32 -> TypedArrayFactory.Int32Array;
            case INT64 -> TypedArrayFactory.BigInt64Array;
            case UINT8 -> TypedArrayFactory.Uint8Array;
            case UINT16 -> TypedArrayFactory.Uint16Array;
            case UINT32 -> TypedArrayFactory.Uint32Array;
            case UINT64 -> TypedArrayFactory.BigUint64Array;
            case FLOAT32 -> TypedArrayFactory.Float32Array;
            case FLOAT64 -> TypedArrayFactory.Float64Array;
        };
    }

    private static Optional<ElementKind> kind(TypedArrayFactory factory) {
        return switch (factory) {
            case Int8Array -> Optional.of(ElementKind.INT8);
            case Int16Array -> Optional.of(ElementKind.INT16);
            case Int32Array -> Optional.of(ElementKind.INT32);
            case BigInt64Array -> Optional.of(ElementKind.INT64);
            case Uint8Array, Uint8ClampedArray -> Optional.of(ElementKind.UINT8);
            case Uint16Array -> Optional.of(ElementKind.UINT16);
            case Uint32Array -> Optional.of(ElementKind.UINT32);
            case BigUint64Array -> Optional.of(ElementKind.UINT64);
            case Float32Array -> Optional.of(ElementKind.FLOAT32);
            case Float64Array -> Optional.of(ElementKind.FLOAT64);
            case Float16Array -> Optional.empty();
        };
    }
}
