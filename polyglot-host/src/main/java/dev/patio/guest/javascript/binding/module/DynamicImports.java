package dev.patio.guest.javascript.binding.module;

import com.oracle.js.parser.ir.Module.ModuleRequest;
import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSModuleRecord;
import com.oracle.truffle.js.runtime.objects.ScriptOrModule;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostCode;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.Symbols;
import java.util.Optional;

/** {@code import()} and {@code import.meta}, which the library answers. GraalJS has one hook for all programs of an engine. */
final class DynamicImports {
    private Optional<JSFunctionObject> load = Optional.empty();
    private Optional<JSFunctionObject> meta = Optional.empty();

    private DynamicImports() {}

    private static DynamicImports of(NodeProcess process) {
        return process.part(DynamicImports.class, p -> new DynamicImports());
    }

    static Object callback(Call call) {
        of(NodeProcess.of(call)).load = Optional.of(call.function(0));
        call.realm().getContext().setImportModuleDynamicallyCallback(DynamicImports::load);
        return null;
    }

    static Object metaCallback(Call call) {
        of(NodeProcess.of(call)).meta = Optional.of(call.function(0));
        call.realm().getContext().setImportMetaInitializer(DynamicImports::initialize);
        return null;
    }

    private static JSDynamicObject load(JSRealm realm, ScriptOrModule referrer, ModuleRequest request) {
        Host host = HostCode.of(realm.getContext()).host(realm).orElseThrow();
        Optional<HostObject> wrap = wrap(referrer);
        Object name = referrer == null
                ? Undefined.instance
                : wrap.map(w -> Js.get(w, "url"))
                        .orElseGet(() -> Js.text(referrer.getSource().getName()));
        Object symbol = wrap.flatMap(w -> HostObject.behind(w, ModuleWrap.class))
                .map(ModuleWrap::importer)
                .orElseGet(() -> Symbols.shared("vm_dynamic_import_default_internal"));
        return (JSDynamicObject) Js.call(
                of(host.owner(NodeProcess.class)).load.orElseThrow(),
                Undefined.instance,
                symbol,
                request.specifier(),
                ModuleWrap.phase(request),
                ModuleWrap.attributes(realm, request),
                name);
    }

    private static void initialize(JSDynamicObject object, JSModuleRecord module) {
        JSRealm realm = JSRealm.get(null);
        wrap(module).ifPresent(wrap -> {
            Host host = HostCode.of(realm.getContext()).host(realm).orElseThrow();
            ModuleWrap self = HostObject.behind(wrap, ModuleWrap.class).orElseThrow();
            Js.call(
                    of(host.owner(NodeProcess.class)).meta.orElseThrow(),
                    Undefined.instance,
                    self.importer(),
                    object,
                    wrap);
        });
    }

    private static Optional<HostObject> wrap(ScriptOrModule referrer) {
        return referrer instanceof JSModuleRecord module && module.getHostDefined() instanceof HostObject wrap
                ? Optional.of(wrap)
                : Optional.empty();
    }
}
