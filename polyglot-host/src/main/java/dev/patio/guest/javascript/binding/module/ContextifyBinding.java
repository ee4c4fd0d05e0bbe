package dev.patio.guest.javascript.binding.module;

import com.oracle.truffle.js.runtime.GraalJSException;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.Symbols;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Scripts and the functions that CommonJS modules are. */
public final class ContextifyBinding {
    private static final String COMMON_JS = "exports, require, module, __filename, __dirname";
    private static final HostClass<Script> SCRIPT = new HostClass<>(
                    "ContextifyScript", Script.class, ContextifyBinding::script)
            .method("runInContext", (script, call) -> script.run(call.realm()))
            .method("createCachedData", (script, call) -> Js.array(call.realm()));

    private static final Symbol IMPORTER = Symbols.hidden("host_defined_option_symbol");

    private ContextifyBinding() {}

    public static Binding create() {
        return Binding.withConstantsOf("contextify")
                .type(SCRIPT)
                .function("compileFunctionForCJSLoader", ContextifyBinding::commonJs)
                .function("compileFunction", ContextifyBinding::function)
                .function("containsModuleSyntax", ContextifyBinding::containsModuleSyntax)
                .function("startSigintWatchdog", call -> null)
                .function("stopSigintWatchdog", call -> false)
                .function("watchdogHasPendingSigint", call -> false);
    }

    private static Script script(HostObject instance, Call call) {
        String text = call.string(0);
        Script script = new Compiler(call.realm()).script(text, call.string(1));
        Js.set(instance, "sourceMapURL", Compiler.sourceMap(text));
        JSObject.set(instance, IMPORTER, importer(call, 7));
        return script;
    }

    private static Object commonJs(Call call) {
        String text = call.string(0);
        String file = call.string(1);
        Compiler compiler = new Compiler(call.realm());
        JSObject result = Js.objectWithoutPrototype(call.realm());
        boolean module = false;
        Object function = null;
        try {
            function = compiler.function(text, file, COMMON_JS);
        } catch (GraalJSException e) {
            module = call.flag(3) && compiler.isModule(text, file);
            if (!module) {
                throw e;
            }
        }
        Js.put(result, "cachedDataRejected", false);
        Js.put(result, "sourceMapURL", Compiler.sourceMap(text));
        Js.put(result, "sourceURL", null);
        Js.put(result, "canParseAsESM", module);
        Js.put(result, "function", function);
        return result;
    }

    private static Object function(Call call) {
        String text = call.string(0);
        String parameters = call.isNullish(8)
                ? ""
                : Arrays.stream(Js.elements(call.object(8))).map(Js::string).collect(Collectors.joining(", "));
        JSObject result = Js.objectWithoutPrototype(call.realm());
        Object function = new Compiler(call.realm()).function(text, call.string(1), parameters);
        JSObject.set((JSObject) function, IMPORTER, importer(call, 9));
        Js.put(result, "function", function);
        Js.put(result, "sourceMapURL", Compiler.sourceMap(text));
        return result;
    }

    /** What the library knows a script or function by when it imports: given, or made. */
    private static Symbol importer(Call call, int argument) {
        return call.get(argument) instanceof Symbol given ? given : Symbol.create(Js.text(call.string(1)));
    }

    private static Object containsModuleSyntax(Call call) {
        String text = call.string(0);
        String file = call.isNullish(1) ? "[eval]" : call.string(1);
        Compiler compiler = new Compiler(call.realm());
        try {
            compiler.function(text, file, COMMON_JS);
            return false;
        } catch (GraalJSException e) {
            return compiler.isModule(text, file);
        }
    }
}
