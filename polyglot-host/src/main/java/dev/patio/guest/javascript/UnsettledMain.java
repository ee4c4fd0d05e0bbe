package dev.patio.guest.javascript;

import com.oracle.truffle.js.runtime.builtins.JSPromise;
import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;
import com.oracle.truffle.js.runtime.objects.JSModuleRecord;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.binding.module.ModuleWrapBinding;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.Symbols;
import java.util.Optional;

/** A main module that still awaits something when nothing is left to do: it never ends. */
final class UnsettledMain {
    static final int STATUS = 13;

    private UnsettledMain() {}

    static Optional<JSModuleRecord> of(NodeProcess process) {
        JSObject global = (JSObject) process.host().realm().getGlobalObject();
        Object promise = JSObject.get(global, Symbols.hidden("entry_point_promise_private_symbol"));
        return promise instanceof JSPromiseObject object && JSPromise.isPending(object)
                ? ModuleWrapBinding.module(JSObject.get(global, Symbols.hidden("entry_point_module_private_symbol")))
                : Optional.empty();
    }
}
