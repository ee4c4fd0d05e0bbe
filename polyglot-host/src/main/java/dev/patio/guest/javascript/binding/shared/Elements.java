package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.js.runtime.array.DynamicArray;
import com.oracle.truffle.js.runtime.array.ScriptArray;
import com.oracle.truffle.js.runtime.array.dyn.AbstractConstantArray;
import com.oracle.truffle.js.runtime.array.dyn.AbstractWritableArray;
import com.oracle.truffle.js.runtime.builtins.JSAbstractArray;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;

/**
 * How GraalJS reads the elements of a frozen list: out of its own storage, inline. One object a kind of storage, which
 * belongs to no context; what is of one list is in its {@link Storage}.
 */
abstract class Elements extends AbstractConstantArray {
    private Elements() {
        super(INTEGRITY_LEVEL_FROZEN_LENGTH_READONLY, createCache());
    }

    static final Elements INTS = new Elements() {
        @Override
        public Object getElementInBounds(JSDynamicObject array, int index) {
            return ((Storage.Ints) JSAbstractArray.arrayGetArray(array)).elements[index];
        }
    };

    static final Elements DOUBLES = new Elements() {
        @Override
        public Object getElementInBounds(JSDynamicObject array, int index) {
            return ((Storage.Doubles) JSAbstractArray.arrayGetArray(array)).elements[index];
        }
    };

    static final Elements VALUES = new Elements() {
        @Override
        public Object getElementInBounds(JSDynamicObject array, int index) {
            return ((Storage.Values) JSAbstractArray.arrayGetArray(array)).get(index);
        }
    };

    private static Storage storage(JSDynamicObject array) {
        return (Storage) JSAbstractArray.arrayGetArray(array);
    }

    @Override
    public final int lengthInt(JSDynamicObject array) {
        return storage(array).length;
    }

    @Override
    public final long length(JSDynamicObject array) {
        return lengthInt(array);
    }

    @Override
    public final boolean hasElement(JSDynamicObject array, long index) {
        return index >= 0 && index < lengthInt(array);
    }

    @Override
    public final Object cloneArray(JSDynamicObject array) {
        return storage(array);
    }

    @Override
    protected final DynamicArray withIntegrityLevel(int level) {
        return this;
    }

    @Override
    public final ScriptArray deleteElementImpl(JSDynamicObject array, long index, boolean strict) {
        throw refused(array);
    }

    @Override
    public final ScriptArray setLengthImpl(
            JSDynamicObject array, long length, Node node, SetLengthProfileAccess profile) {
        throw refused(array);
    }

    @Override
    public final AbstractWritableArray createWriteableInt(
            JSDynamicObject array, long index, int value, Node node, CreateWritableProfileAccess profile) {
        throw refused(array);
    }

    @Override
    public final AbstractWritableArray createWriteableDouble(
            JSDynamicObject array, long index, double value, Node node, CreateWritableProfileAccess profile) {
        throw refused(array);
    }

    @Override
    public final AbstractWritableArray createWriteableJSObject(
            JSDynamicObject array, long index, JSDynamicObject value, Node node, CreateWritableProfileAccess profile) {
        throw refused(array);
    }

    @Override
    public final AbstractWritableArray createWriteableObject(
            JSDynamicObject array, long index, Object value, Node node, CreateWritableProfileAccess profile) {
        throw refused(array);
    }

    @Override
    public final ScriptArray removeRangeImpl(JSDynamicObject array, long start, long end) {
        throw refused(array);
    }

    @Override
    public final ScriptArray addRangeImpl(JSDynamicObject array, long offset, int size) {
        throw refused(array);
    }

    @TruffleBoundary
    private static RuntimeException refused(JSDynamicObject array) {
        return Refusal.ofChange((JSObject) array);
    }
}
