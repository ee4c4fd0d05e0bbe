package dev.patio.guest.javascript.binding.module;

import com.oracle.js.parser.ir.Module.ModuleRequest;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.objects.AbstractModuleRecord;
import com.oracle.truffle.js.runtime.objects.JSModuleRecord;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.node.NodeProcess;

/** A module around another that says of itself that it came of ES modules, for code that compilers have made. */
final class ModuleFacade {
    private static final String TEXT =
            "export * from 'original'; export { default } from 'original'; export const __esModule = true;";

    private ModuleFacade() {}

    static Object of(NodeProcess process, ModuleWrap original) {
        JSRealm realm = process.host().realm();
        JSModuleRecord facade = new JSModuleRecord(
                new Compiler(realm).module(TEXT, "node:internal/require_module_default_facade"), null);
        for (ModuleRequest request : facade.getRequestedModules()) {
            facade.addLoadedModule(realm, request, original.code());
        }
        facade.loadRequestedModules(realm, Undefined.instance);
        facade.link(realm);
        facade.evaluate(realm);
        return namespace(facade);
    }

    static Object namespace(AbstractModuleRecord code) {
        return code.getModuleNamespace(false);
    }
}
