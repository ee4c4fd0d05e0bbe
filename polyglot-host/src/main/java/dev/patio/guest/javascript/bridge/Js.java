package dev.patio.guest.javascript.bridge;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.BigInt;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.List;

/** Values of JavaScript from Java, and the other way round. */
public final class Js {
    private Js() {}

    public static TruffleString text(String string) {
        return Strings.fromJavaString(string);
    }

    public static String string(Object value) {
        return JSRuntime.toJavaString(value);
    }

    /** What a Java method returned, as JavaScript sees it. */
    public static Object value(Object java) {
        return switch (java) {
            case null -> Undefined.instance;
            case String string -> text(string);
            case Long number -> number(number);
            default -> java;
        };
    }

    /** An integer as a number of the language, which holds 53 bits of it. */
    public static Object number(long number) {
        return (int) number == number ? (Object) (int) number : (Object) (double) number;
    }

    public static BigInt bigInt(long number) {
        return BigInt.valueOf(number);
    }

    public static JSObject object(JSRealm realm) {
        return JSOrdinary.create(realm.getContext(), realm);
    }

    public static JSObject objectWithoutPrototype(JSRealm realm) {
        return JSOrdinary.createWithNullPrototype(realm.getContext());
    }

    public static JSObject array(JSRealm realm, Object... elements) {
        return JSArray.createConstantObjectArray(realm.getContext(), realm, elements);
    }

    public static JSObject array(JSRealm realm, List<?> elements) {
        return array(realm, elements.stream().map(Js::value).toArray());
    }

    /** Puts an own, writable, enumerable property; the object must not have it yet. */
    public static void put(JSDynamicObject object, String name, Object value) {
        JSObjectUtil.putDataProperty(object, text(name), value(value), JSAttributes.getDefault());
    }

    public static void putHidden(JSDynamicObject object, Object key, Object value) {
        JSObjectUtil.putDataProperty(object, key, value(value), JSAttributes.getDefaultNotEnumerable());
    }

    public static void set(JSDynamicObject object, Object key, Object value) {
        switch (key) {
            case String name -> JSObject.set(object, text(name), value(value));
            case Integer index -> JSObject.set(object, (long) index, value(value));
            default -> JSObject.set(object, key, value(value));
        }
    }

    public static Object get(JSDynamicObject object, String name) {
        return JSObject.get(object, text(name));
    }

    public static Object call(Object function, Object receiver, Object... arguments) {
        return JSFunction.call((JSFunctionObject) function, receiver, arguments);
    }

    /** Reads an array, or what looks like one, as a Java array. */
    public static Object[] elements(JSDynamicObject array) {
        int length = length(array);
        Object[] elements = new Object[length];
        for (int i = 0; i < length; i++) {
            elements[i] = JSObject.get(array, i);
        }
        return elements;
    }

    public static int length(JSDynamicObject array) {
        return JSRuntime.toInt32(JSObject.get(array, JSArray.LENGTH));
    }
}
