package dev.patio.guest.javascript.binding;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.GraalJSException.JSStackTraceElement;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSError;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSProxyObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.JSObjectUtil;
import com.oracle.truffle.js.runtime.objects.PropertyDescriptor;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostFunction;
import dev.patio.guest.javascript.bridge.Js;
import java.util.Optional;

/** A line of a stack trace in the words of V8. */
final class CallSiteText {
    private static final HostFunction TO_STRING = new HostFunction("toString", 0, CallSiteText::of);

    private CallSiteText() {}

    static void install(Host host) {
        Js.set(host.realm().getCallSitePrototype(), "toString", host.function(TO_STRING));
    }

    private static Object of(Call call) {
        JSStackTraceElement element = (JSStackTraceElement) JSObjectUtil.getHiddenProperty(
                (JSDynamicObject) call.receiver(), JSError.STACK_TRACE_ELEMENT_PROPERTY_NAME);
        return element == null ? "[object CallSite]" : text(call.realm(), element);
    }

    static String text(JSRealm realm, JSStackTraceElement element) {
        if (element.isPromiseAll()) {
            return "async Promise.all (index " + element.getPromiseIndex() + ")";
        }
        String where = location(element);
        String what = (element.isAsync() ? "async " : "") + callee(realm, element);
        return what.isEmpty() || what.equals("async ") ? what + where : what + " (" + where + ")";
    }

    private static String location(JSStackTraceElement element) {
        if (element.isEval() && element.getEvalOrigin() != null) {
            return element.getEvalOrigin() + ", <anonymous>" + position(element);
        }
        String file = text(element.getFileName());
        return element.getLineNumber() <= 0 || file.startsWith("<builtin") || isBuiltIn(element)
                ? "<anonymous>"
                : file + position(element);
    }

    private static boolean isBuiltIn(JSStackTraceElement element) {
        SourceSection section = element.getFunction() instanceof JSFunctionObject function
                ? ((RootCallTarget) JSFunction.getCallTarget(function))
                        .getRootNode()
                        .getSourceSection()
                : null;
        return section != null && JSFunction.isBuiltinSourceSection(section);
    }

    private static String position(JSStackTraceElement element) {
        return ":" + element.getLineNumber() + ":" + element.getColumnNumber();
    }

    private static String callee(JSRealm realm, JSStackTraceElement element) {
        String name = text(element.getFunctionName());
        if (element.isConstructor()) {
            return "new " + (name.isEmpty() ? "<anonymous>" : name);
        }
        Object receiver = element.getThis();
        boolean method = receiver instanceof JSObject && !receiver.equals(realm.getGlobalObject()) && !element.isEval();
        String type = method ? type((JSObject) receiver) : primitive(element);
        if (name.isEmpty()) {
            return type.isEmpty()
                    ? ""
                    : type + "." + methodName(element, receiver).orElse("<anonymous>");
        }
        if (type.isEmpty() || !name.matches("[\\w$]+")) {
            return name;
        }
        return type + "." + name
                + methodName(element, receiver)
                        .filter(property -> !property.equals(name))
                        .map(property -> " [as " + property + "]")
                        .orElse("");
    }

    private static String primitive(JSStackTraceElement element) {
        Object receiver = element.getThis();
        return receiver instanceof JSObject || element.isEval() ? "" : text(element.getTypeName(false));
    }

    /** The name of a class for its static methods. */
    private static String type(JSObject receiver) {
        if (receiver instanceof JSFunctionObject function) {
            String name = text(JSFunction.getName(function));
            return name.isEmpty() ? "Function" : name;
        }
        return text(JSRuntime.getConstructorName(receiver));
    }

    /** The property of the receiver that holds the function. */
    private static Optional<String> methodName(JSStackTraceElement element, Object receiver) {
        Object function = element.getFunction();
        for (Object at = receiver; at instanceof JSObject object; at = JSObject.getPrototype(object)) {
            if (object instanceof JSProxyObject) {
                return Optional.empty();
            }
            for (Object key : JSObject.ownPropertyKeys(object)) {
                if (key instanceof TruffleString name && holds(JSObject.getOwnProperty(object, key), function)) {
                    return Optional.of(text(name));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean holds(PropertyDescriptor property, Object function) {
        return property != null && property.isDataDescriptor() && function.equals(property.getValue());
    }

    private static String text(Object name) {
        return name instanceof TruffleString string ? string.toJavaStringUncached() : "";
    }
}
