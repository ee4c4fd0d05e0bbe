package dev.patio.guest.javascript;

import com.oracle.truffle.js.runtime.Errors;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.binding.Bindings;
import dev.patio.guest.javascript.binding.Loaders;
import dev.patio.guest.javascript.binding.ProcessObject;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostFunction;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.library.LibraryCode;
import dev.patio.guest.javascript.library.MissingBuiltIns;
import dev.patio.guest.javascript.library.Primordials;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.PerContext;
import dev.patio.guest.javascript.node.Symbols;

/** Loads Node's library into a context, in node's own order. Everything but {@link #main} can be done ahead of need. */
final class Bootstrap {
    private static final HostFunction INTERNAL_BINDING = new HostFunction("internalBinding", 1, Bootstrap::binding);

    private final NodeProcess process;
    private final Host host;
    private final LibraryCode code;
    private final JSObject object;
    private JSObject primordials;

    Bootstrap(NodeProcess process) {
        this.process = process;
        this.host = process.host();
        this.code = LibraryCode.of(host.realm());
        this.object = ProcessObject.create(host);
    }

    void load() {
        MissingBuiltIns.define(host.realm());
        JSObject privateSymbols = Symbols.allHidden(host);
        JSObject isolateSymbols = Symbols.allShared(host);
        primordials = Primordials.create(host, code, privateSymbols, isolateSymbols);
        JSObject exports = process.part(PerContext.class, p -> new PerContext(Js.object(host.realm())))
                .exports();
        run("internal/per_context/domexception", exports, primordials, privateSymbols, isolateSymbols);
        run("internal/per_context/messageport", exports, primordials, privateSymbols, isolateSymbols);
        JSFunctionObject bindings = host.function(INTERNAL_BINDING);
        run("internal/bootstrap/realm", object, bindings, bindings, primordials);
        script("internal/bootstrap/node");
        script("internal/bootstrap/web/exposed-wildcard");
        script("internal/bootstrap/web/exposed-window-or-worker");
        script("internal/bootstrap/switches/is_main_thread");
        script("internal/bootstrap/switches/does_own_process_state");
    }

    /** Runs one of the library's scripts for what a command line asks for. */
    void main(String id) {
        script(id);
    }

    private void script(String id) {
        Loaders loaders = Loaders.of(process);
        run(id, object, loaders.require(), loaders.internalBinding(), primordials);
    }

    private void run(String id, Object... arguments) {
        Js.call(code.function(host.realm(), id), Undefined.instance, arguments);
    }

    private static Object binding(Call call) {
        String name = call.string(0);
        return Bindings.find(name)
                .orElseThrow(() -> Errors.createError("No such binding: " + name))
                .open(call.host());
    }
}
