package dev.patio.guest.javascript.library;

import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.js.nodes.ScriptNode;
import com.oracle.truffle.js.runtime.JSContext;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import dev.patio.guest.javascript.bridge.HostCode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The parsed modules of the library, which all contexts of an engine share. Any thread may call it. */
public final class LibraryCode {
    private final JSContext context;
    private final Map<String, ScriptNode> scripts = new ConcurrentHashMap<>();

    private LibraryCode(JSContext context) {
        this.context = context;
    }

    /** That of the realm's engine. */
    public static LibraryCode of(JSRealm realm) {
        return HostCode.of(realm.getContext()).shared(LibraryCode.class, LibraryCode::new);
    }

    /** The module as a function of the parameters that node gives to modules of its kind. */
    public JSFunctionObject function(JSRealm realm, String id) {
        return (JSFunctionObject) scripts.computeIfAbsent(id, this::parse).run(realm);
    }

    private ScriptNode parse(String id) {
        Source source = NodeLibrary.source(id);
        return context.getEvaluator()
                .parseScript(context, source, "(function (" + parameters(id) + ") {", "\n})", false);
    }

    private static String parameters(String id) {
        if (id.equals("internal/bootstrap/realm")) {
            return "process, getLinkedBinding, getInternalBinding, primordials";
        }
        if (id.startsWith("internal/per_context/")) {
            return "exports, primordials, privateSymbols, perIsolateSymbols";
        }
        if (id.startsWith("internal/main/") || id.startsWith("internal/bootstrap/")) {
            return "process, require, internalBinding, primordials";
        }
        return "exports, require, module, process, internalBinding, primordials";
    }
}
