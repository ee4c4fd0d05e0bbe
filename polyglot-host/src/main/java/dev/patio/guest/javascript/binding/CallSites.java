package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.GraalJSException.JSStackTraceElement;
import com.oracle.truffle.js.runtime.UserScriptException;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The stack of the running program. */
final class CallSites {
    private static final int ALL = 200;

    private CallSites() {}

    static Object capture(Call call) {
        List<Object> sites = new ArrayList<>();
        JSStackTraceElement[] stack = stack();
        // The first is the library's function that asks.
        for (int i = 1; i < stack.length && sites.size() < call.integer(0); i++) {
            sites.add(site(call, stack[i]));
        }
        return Js.array(call.realm(), sites);
    }

    private static JSObject site(Call call, JSStackTraceElement element) {
        JSObject site = Js.objectWithoutPrototype(call.realm());
        Object name = element.getFunctionName();
        Js.put(site, "functionName", name == null ? "" : name);
        Js.put(site, "scriptId", "0");
        Js.put(site, "scriptName", element.getFileName());
        Js.put(site, "lineNumber", element.getLineNumber());
        Js.put(site, "columnNumber", element.getColumnNumber());
        Js.put(site, "column", element.getColumnNumber());
        return site;
    }

    /** Whether the innermost code that is not the library's comes from a package of node_modules. */
    static Object insideNodeModules(Call call) {
        return Arrays.stream(stack())
                .map(element -> Js.string(element.getFileName()))
                .filter(name -> !name.startsWith("node:"))
                .findFirst()
                .map(name -> name.contains("/node_modules/"))
                .orElse(false);
    }

    private static JSStackTraceElement[] stack() {
        return UserScriptException.createCapture(Undefined.instance, null, ALL).getJSStackTrace();
    }
}
