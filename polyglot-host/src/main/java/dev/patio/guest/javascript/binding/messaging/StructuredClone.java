package dev.patio.guest.javascript.binding.messaging;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.UserScriptException;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSArrayBuffer;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSBigInt;
import com.oracle.truffle.js.runtime.builtins.JSBigIntObject;
import com.oracle.truffle.js.runtime.builtins.JSBoolean;
import com.oracle.truffle.js.runtime.builtins.JSBooleanObject;
import com.oracle.truffle.js.runtime.builtins.JSDataViewObject;
import com.oracle.truffle.js.runtime.builtins.JSDate;
import com.oracle.truffle.js.runtime.builtins.JSDateObject;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSMap;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.builtins.JSModuleNamespaceObject;
import com.oracle.truffle.js.runtime.builtins.JSNumber;
import com.oracle.truffle.js.runtime.builtins.JSNumberObject;
import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;
import com.oracle.truffle.js.runtime.builtins.JSRegExp;
import com.oracle.truffle.js.runtime.builtins.JSRegExpObject;
import com.oracle.truffle.js.runtime.builtins.JSSet;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import com.oracle.truffle.js.runtime.builtins.JSSharedArrayBuffer;
import com.oracle.truffle.js.runtime.builtins.JSString;
import com.oracle.truffle.js.runtime.builtins.JSStringObject;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSWeakMapObject;
import com.oracle.truffle.js.runtime.builtins.JSWeakRefObject;
import com.oracle.truffle.js.runtime.builtins.JSWeakSetObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import com.oracle.truffle.js.runtime.objects.Undefined;
import com.oracle.truffle.js.runtime.util.JSHashMap;
import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.Symbols;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/** A copy of a value as the algorithm of the web makes it: what is shared or circular in one is so in the other. */
final class StructuredClone {
    private static final int CLONEABLE = 2;

    /** Makes an object of the library's of a text that names its class. */
    record Maker(JSFunctionObject function) {}

    private final NodeProcess process;
    private final JSRealm realm;
    private final List<Object> transferred;
    private final IdentityHashMap<Object, Object> copies = new IdentityHashMap<>();

    StructuredClone(NodeProcess process, Object transfer) {
        this.process = process;
        this.realm = process.host().realm();
        this.transferred = transfer instanceof JSObject list ? Arrays.asList(Js.elements(list)) : List.of();
    }

    /** The copy; what is transferred is taken from its owner. */
    Object copy(Object value) {
        Object copy = value(value);
        for (Object moved : transferred) {
            if (moved instanceof JSArrayBufferObject buffer) {
                JSArrayBuffer.detachArrayBuffer(buffer);
            }
        }
        return copy;
    }

    private Object value(Object value) {
        if (value instanceof Symbol) {
            throw refused(Js.string(JSRuntime.safeToString(value)));
        }
        if (!(value instanceof JSObject object)) {
            return value;
        }
        Object known = copies.get(object);
        return known != null ? known : object(object);
    }

    private Object object(JSObject object) {
        return switch (object) {
            case JSArrayObject array -> array(array);
            case JSMapObject map -> map(map);
            case JSSetObject set -> set(set);
            case JSDateObject date -> remember(object, JSDate.create(realm.getContext(), realm, date.getTimeMillis()));
            case JSRegExpObject expression ->
                remember(
                        object,
                        JSRegExp.create(
                                realm.getContext(),
                                realm,
                                expression.getCompiledRegex(),
                                expression.getGroupsFactory()));
            case JSErrorObject error -> CloneError.copy(realm, error, copy -> remember(object, copy), this::value);
            case JSArrayBufferObject buffer -> buffer(buffer);
            case JSTypedArrayObject view ->
                remember(object, CloneView.copy(realm, view, (JSArrayBufferObject) value(view.getArrayBuffer())));
            case JSDataViewObject view ->
                remember(object, CloneView.copy(realm, view, (JSArrayBufferObject) value(view.getArrayBuffer())));
            case JSBooleanObject boxed ->
                remember(object, JSBoolean.create(realm.getContext(), realm, JSBoolean.valueOf(boxed)));
            case JSNumberObject boxed ->
                remember(object, JSNumber.create(realm.getContext(), realm, JSNumber.valueOf(boxed)));
            case JSStringObject boxed ->
                remember(object, JSString.create(realm.getContext(), realm, JSString.getString(boxed)));
            case JSBigIntObject boxed ->
                remember(object, JSBigInt.create(realm.getContext(), realm, JSBigInt.valueOf(boxed)));
            case JSFunctionObject f -> throw refused(Js.string(f));
            case HostObject host when transferred.contains(host) -> host;
            default -> other(object);
        };
    }

    private Object other(JSObject object) {
        if (JSObject.get(object, Symbols.hidden("transfer_mode_private_symbol")) instanceof Integer mode) {
            if ((mode & CLONEABLE) == 0) {
                throw refused(description(object));
            }
            return custom(object);
        }
        if (object instanceof JSPromiseObject
                || object instanceof JSWeakMapObject
                || object instanceof JSWeakSetObject
                || object instanceof JSWeakRefObject
                || object instanceof JSModuleNamespaceObject
                || object instanceof HostObject) {
            throw refused(description(object));
        }
        JSObject copy = Js.object(realm);
        copies.put(object, copy);
        properties(object, copy);
        return copy;
    }

    /** An object of the library's that says itself how it is copied. */
    private Object custom(JSObject object) {
        Object clone = JSObject.get(object, Symbols.shared("messaging_clone_symbol"));
        JSObject parts = (JSObject) Js.call(clone, object);
        Maker maker = process.part(Maker.class, p -> {
            throw new IllegalStateException("the library has not said how");
        });
        JSObject copy = (JSObject) Js.call(maker.function(), Undefined.instance, Js.get(parts, "deserializeInfo"));
        copies.put(object, copy);
        Js.call(JSObject.get(copy, Symbols.shared("messaging_deserialize_symbol")), copy, value(Js.get(parts, "data")));
        return copy;
    }

    private Object array(JSArrayObject array) {
        JSArrayObject copy = JSArray.createEmptyChecked(realm.getContext(), realm, Js.length(array));
        copies.put(array, copy);
        properties(array, copy);
        return copy;
    }

    private void properties(JSObject object, JSObject copy) {
        for (Object key : JSObject.ownPropertyKeys(object)) {
            if (key instanceof Symbol) {
                continue;
            }
            PropertyDescriptor property = JSObject.getOwnProperty(object, key);
            if (property != null && property.getEnumerable()) {
                JSRuntime.createDataProperty(copy, key, value(JSObject.get(object, key)));
            }
        }
    }

    private Object map(JSMapObject map) {
        JSMapObject copy = JSMap.create(realm.getContext(), realm);
        copies.put(map, copy);
        JSHashMap.Cursor entries = map.getMap().copy().getEntries();
        while (entries.advance()) {
            copy.getMap().put(value(entries.getKey()), value(entries.getValue()));
        }
        return copy;
    }

    private Object set(JSSetObject set) {
        JSSetObject copy = JSSet.create(realm.getContext(), realm);
        copies.put(set, copy);
        JSHashMap.Cursor entries = set.getMap().copy().getEntries();
        while (entries.advance()) {
            Object element = value(entries.getKey());
            copy.getMap().put(element, element);
        }
        return copy;
    }

    private Object buffer(JSArrayBufferObject buffer) {
        if (JSSharedArrayBuffer.isJSSharedArrayBuffer(buffer)) {
            return buffer;
        }
        if (buffer.isDetached()) {
            throw refused("An ArrayBuffer is detached and");
        }
        byte[] bytes = new byte[buffer.getByteLength()];
        Bytes.of(buffer).get(bytes);
        return remember(buffer, Bytes.arrayBuffer(realm, bytes));
    }

    private Object remember(Object original, Object copy) {
        copies.put(original, copy);
        return copy;
    }

    private static String description(JSDynamicObject object) {
        return "#<" + Js.string(JSRuntime.getConstructorName((JSObject) object)) + ">";
    }

    private UserScriptException refused(String what) {
        Object type = Js.get(MessagingBinding.exports(process), "DOMException");
        return UserScriptException.create(JSRuntime.construct(
                type, new Object[] {Js.text(what + " could not be cloned."), Js.text("DataCloneError")}));
    }
}
