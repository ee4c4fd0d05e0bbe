package dev.patio.guest.javascript.binding.messaging;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.array.TypedArray;
import com.oracle.truffle.js.runtime.array.TypedArrayFactory;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferView;
import com.oracle.truffle.js.runtime.builtins.JSDataView;
import com.oracle.truffle.js.runtime.builtins.JSDataViewObject;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;

/** The same view of a copied buffer. */
final class CloneView {
    private CloneView() {}

    static Object copy(JSRealm realm, JSTypedArrayObject view, JSArrayBufferObject buffer) {
        TypedArrayFactory factory = view.getArrayType().getFactory();
        return JSArrayBufferView.createArrayBufferView(
                realm.getContext(),
                realm,
                buffer,
                factory,
                view.getArrayType().isInterop()
                        ? factory.createArrayType(TypedArray.BUFFER_TYPE_ARRAY, view.getByteOffset() != 0, true)
                        : view.getArrayType(),
                view.getByteOffset(),
                view.getLength());
    }

    static Object copy(JSRealm realm, JSDataViewObject view, JSArrayBufferObject buffer) {
        return JSDataView.createDataView(realm.getContext(), realm, buffer, view.getByteOffset(), view.getByteLength());
    }
}
