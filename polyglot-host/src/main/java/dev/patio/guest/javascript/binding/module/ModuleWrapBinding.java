package dev.patio.guest.javascript.binding.module;

import com.oracle.truffle.js.runtime.UserScriptException;
import com.oracle.truffle.js.runtime.builtins.JSPromise;
import com.oracle.truffle.js.runtime.builtins.JSPromiseObject;
import com.oracle.truffle.js.runtime.objects.JSModuleRecord;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;
import java.util.Optional;

/** ES modules. */
public final class ModuleWrapBinding {
    private static final HostClass<ModuleWrap> MODULE_WRAP = new HostClass<>(
                    "ModuleWrap", ModuleWrap.class, ModuleWrap::create)
            .method("getModuleRequests", ModuleWrap::requests)
            .method("link", ModuleWrap::link)
            .method("instantiate", ModuleWrap::instantiate)
            .method("evaluate", (self, call) -> self.evaluate())
            .method("evaluateSync", (self, call) -> self.evaluateSync())
            .method("getNamespace", (self, call) -> self.namespace())
            .method("getStatus", (self, call) -> self.status())
            .method("getError", (self, call) -> self.error())
            .method("setExport", ModuleWrap::setExport)
            .method("createCachedData", (self, call) -> null);

    private ModuleWrapBinding() {}

    public static Binding create() {
        return Binding.withConstantsOf("module_wrap")
                .type(MODULE_WRAP)
                .function("setImportModuleDynamicallyCallback", DynamicImports::callback)
                .function("setInitializeImportMetaObjectCallback", DynamicImports::metaCallback)
                .function("createRequiredModuleFacade", ModuleWrapBinding::facade)
                .function("throwIfPromiseRejected", ModuleWrapBinding::throwIfRejected);
    }

    /** The module of source text behind an object of the library's. */
    public static Optional<JSModuleRecord> module(Object wrap) {
        return HostObject.behind(wrap, ModuleWrap.class)
                .map(ModuleWrap::code)
                .filter(JSModuleRecord.class::isInstance)
                .map(JSModuleRecord.class::cast);
    }

    private static Object throwIfRejected(Call call) {
        if (call.get(0) instanceof JSPromiseObject promise && JSPromise.isRejected(promise)) {
            throw UserScriptException.create(promise.getPromiseResult());
        }
        return null;
    }

    /** A namespace like the module's, with {@code __esModule}: what require() gives for a module with a default export. */
    private static Object facade(Call call) {
        ModuleWrap original = HostObject.behind(call.get(0), ModuleWrap.class).orElseThrow();
        return ModuleFacade.of(NodeProcess.of(call), original);
    }
}
