package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.array.TypedArrayFactory;
import com.oracle.truffle.js.runtime.builtins.JSArgumentsObject;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSAsyncGeneratorObject;
import com.oracle.truffle.js.runtime.builtins.JSBigIntObject;
import com.oracle.truffle.js.runtime.builtins.JSBooleanObject;
import com.oracle.truffle.js.runtime.builtins.JSDataViewObject;
import com.oracle.truffle.js.runtime.builtins.JSDateObject;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSGeneratorObject;
import com.oracle.truffle.js.runtime.builtins.JSMapIteratorObject;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.builtins.JSModuleNamespaceObject;
import com.oracle.truffle.js.runtime.builtins.JSNumberObject;
import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;
import com.oracle.truffle.js.runtime.builtins.JSProxyObject;
import com.oracle.truffle.js.runtime.builtins.JSRegExpObject;
import com.oracle.truffle.js.runtime.builtins.JSSetIteratorObject;
import com.oracle.truffle.js.runtime.builtins.JSSetObject;
import com.oracle.truffle.js.runtime.builtins.JSSharedArrayBuffer;
import com.oracle.truffle.js.runtime.builtins.JSStringObject;
import com.oracle.truffle.js.runtime.builtins.JSSymbolObject;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSWeakMapObject;
import com.oracle.truffle.js.runtime.builtins.JSWeakSetObject;
import dev.patio.guest.javascript.node.Binding;
import java.util.function.Predicate;

/** What kind of built-in object a value is, whatever its prototype says. */
final class TypesBinding {
    private TypesBinding() {}

    static Binding make() {
        Binding binding = new Binding();
        test(binding, "isExternal", value -> false);
        test(binding, "isArgumentsObject", JSArgumentsObject.class::isInstance);
        test(binding, "isArrayBuffer", TypesBinding::isArrayBuffer);
        test(binding, "isSharedArrayBuffer", JSSharedArrayBuffer::isJSSharedArrayBuffer);
        test(binding, "isAnyArrayBuffer", JSArrayBufferObject.class::isInstance);
        test(binding, "isArrayBufferView", TypesBinding::isView);
        test(binding, "isTypedArray", JSTypedArrayObject.class::isInstance);
        test(binding, "isUint8Array", TypesBinding::isUint8Array);
        test(binding, "isDataView", JSDataViewObject.class::isInstance);
        test(binding, "isAsyncFunction", TypesBinding::isAsyncFunction);
        test(binding, "isGeneratorFunction", TypesBinding::isGeneratorFunction);
        test(binding, "isGeneratorObject", TypesBinding::isGenerator);
        test(binding, "isDate", JSDateObject.class::isInstance);
        test(binding, "isRegExp", JSRegExpObject.class::isInstance);
        test(binding, "isNativeError", JSErrorObject.class::isInstance);
        test(binding, "isPromise", JSPromiseObject.class::isInstance);
        test(binding, "isProxy", JSProxyObject.class::isInstance);
        test(binding, "isMap", JSMapObject.class::isInstance);
        test(binding, "isSet", JSSetObject.class::isInstance);
        test(binding, "isMapIterator", JSMapIteratorObject.class::isInstance);
        test(binding, "isSetIterator", JSSetIteratorObject.class::isInstance);
        test(binding, "isWeakMap", JSWeakMapObject.class::isInstance);
        test(binding, "isWeakSet", JSWeakSetObject.class::isInstance);
        test(binding, "isModuleNamespaceObject", JSModuleNamespaceObject.class::isInstance);
        test(binding, "isBigIntObject", JSBigIntObject.class::isInstance);
        test(binding, "isBooleanObject", JSBooleanObject.class::isInstance);
        test(binding, "isNumberObject", JSNumberObject.class::isInstance);
        test(binding, "isStringObject", JSStringObject.class::isInstance);
        test(binding, "isSymbolObject", JSSymbolObject.class::isInstance);
        test(binding, "isBoxedPrimitive", TypesBinding::isBoxed);
        return binding;
    }

    private static void test(Binding binding, String name, Predicate<Object> predicate) {
        binding.function(name, call -> predicate.test(call.get(0)));
    }

    private static boolean isArrayBuffer(Object value) {
        return value instanceof JSArrayBufferObject && !JSSharedArrayBuffer.isJSSharedArrayBuffer(value);
    }

    private static boolean isView(Object value) {
        return value instanceof JSTypedArrayObject || value instanceof JSDataViewObject;
    }

    private static boolean isUint8Array(Object value) {
        return value instanceof JSTypedArrayObject array
                && array.getArrayType().getFactory() == TypedArrayFactory.Uint8Array;
    }

    private static boolean isAsyncFunction(Object value) {
        return value instanceof JSFunctionObject function
                && JSFunction.getFunctionData(function).isAsync();
    }

    private static boolean isGeneratorFunction(Object value) {
        return value instanceof JSFunctionObject function
                && JSFunction.getFunctionData(function).isGenerator();
    }

    private static boolean isGenerator(Object value) {
        return value instanceof JSGeneratorObject || value instanceof JSAsyncGeneratorObject;
    }

    private static boolean isBoxed(Object value) {
        return value instanceof JSNumberObject
                || value instanceof JSStringObject
                || value instanceof JSBooleanObject
                || value instanceof JSBigIntObject
                || value instanceof JSSymbolObject;
    }
}
