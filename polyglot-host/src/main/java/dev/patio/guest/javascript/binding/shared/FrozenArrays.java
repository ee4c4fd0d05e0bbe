package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSAbstractArray;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.objects.PropertyProxy;

/** The kind of array that frozen lists are: as one after {@code Object.freeze}, but that writing always throws. */
final class FrozenArrays extends JSAbstractArray {
    static final FrozenArrays INSTANCE = new FrozenArrays();

    static final PropertyProxy LENGTH_PROPERTY = new PropertyProxy() {
        @Override
        public Object get(JSDynamicObject array) {
            return ((Storage) arrayGetArray(array)).length;
        }

        @Override
        public boolean set(JSDynamicObject array, Object value) {
            throw Refusal.ofWrite(LENGTH);
        }
    };

    private FrozenArrays() {}

    @Override
    protected JSDynamicObject makeSlowArray(JSDynamicObject array) {
        return array;
    }

    @Override
    public boolean setLength(JSDynamicObject array, long length, boolean strict) {
        throw Refusal.ofWrite(LENGTH);
    }

    @Override
    public boolean set(JSDynamicObject array, long index, Object value, Object receiver, boolean strict, Node caller) {
        if (!array.equals(receiver)) {
            return super.set(array, index, value, receiver, strict, caller);
        }
        throw Refusal.ofWrite(index);
    }

    @Override
    public boolean delete(JSDynamicObject array, long index, boolean strict) {
        throw Refusal.ofDelete(index);
    }

    @Override
    public boolean delete(JSDynamicObject array, Object key, boolean strict) {
        if (hasOwnProperty(array, key)) {
            throw Refusal.ofDelete(key);
        }
        return true;
    }

    @TruffleBoundary
    @Override
    public PropertyDescriptor getOwnProperty(JSDynamicObject array, Object key) {
        long index = JSRuntime.propertyKeyToArrayIndex(key);
        Storage storage = (Storage) arrayGetArray(array);
        if (JSRuntime.isArrayIndex(index)) {
            return index < storage.length
                    ? PropertyDescriptor.createData(
                            arrayGetArrayType(array).getElement(array, index), true, false, false)
                    : null;
        }
        PropertyDescriptor property = ordinaryGetOwnProperty(array, key);
        if (property != null) {
            property.setWritable(false);
        }
        return property;
    }

    @Override
    protected boolean defineOwnPropertyIndex(
            JSDynamicObject array, TruffleString name, PropertyDescriptor property, boolean strict) {
        return FrozenObjects.reject(name, strict);
    }

    @Override
    public boolean defineOwnProperty(JSDynamicObject array, Object key, PropertyDescriptor property, boolean strict) {
        return FrozenObjects.reject(key, strict);
    }
}
