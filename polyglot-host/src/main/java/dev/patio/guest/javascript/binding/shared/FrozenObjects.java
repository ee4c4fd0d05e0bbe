package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSNonProxy;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;

/** The kind of object that records and small maps are: as after {@code Object.freeze}, but that writing always throws. */
final class FrozenObjects extends JSNonProxy {
    static final FrozenObjects INSTANCE = new FrozenObjects();

    private FrozenObjects() {}

    @Override
    public boolean set(JSDynamicObject object, Object key, Object value, Object receiver, boolean strict, Node caller) {
        if (!object.equals(receiver)) {
            return super.set(object, key, value, receiver, strict, caller);
        }
        throw Refusal.ofWrite(key);
    }

    @Override
    public boolean set(JSDynamicObject object, long index, Object value, Object receiver, boolean strict, Node caller) {
        return set(object, Strings.fromLong(index), value, receiver, strict, caller);
    }

    @Override
    public boolean delete(JSDynamicObject object, Object key, boolean strict) {
        if (hasOwnProperty(object, key)) {
            throw Refusal.ofDelete(key);
        }
        return true;
    }

    @Override
    public boolean delete(JSDynamicObject object, long index, boolean strict) {
        return delete(object, Strings.fromLong(index), strict);
    }

    @TruffleBoundary
    @Override
    public PropertyDescriptor getOwnProperty(JSDynamicObject object, Object key) {
        PropertyDescriptor property = ordinaryGetOwnProperty(object, key);
        if (property != null) {
            property.setWritable(false);
        }
        return property;
    }

    @Override
    public boolean defineOwnProperty(JSDynamicObject object, Object key, PropertyDescriptor property, boolean strict) {
        return reject(key, strict);
    }

    @Override
    public boolean usesOrdinaryGetOwnProperty() {
        return false;
    }

    /** What Object.defineProperty and Reflect.defineProperty make of it. */
    static boolean reject(Object key, boolean strict) {
        if (strict) {
            throw Refusal.ofWrite(key);
        }
        return false;
    }
}
