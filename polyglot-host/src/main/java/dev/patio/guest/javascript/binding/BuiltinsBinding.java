package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostFunction;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.bridge.LazyObject;
import dev.patio.guest.javascript.library.LibraryCode;
import dev.patio.guest.javascript.library.NodeLibrary;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;
import java.util.Optional;

/** The modules of the library themselves. */
final class BuiltinsBinding {
    private static final HostFunction REQUIRE_LATER =
            new HostFunction("compileForPublicLoader", 0, BuiltinsBinding::compileForPublicLoader);

    private BuiltinsBinding() {}

    static Binding make() {
        return new Binding()
                .value("natives", BuiltinsBinding::natives)
                .value("builtinCategories", BuiltinsBinding::categories)
                .value("builtinIds", host -> Js.array(host.realm(), NodeLibrary.ids()))
                .value("config", host -> NodeLibrary.process().string("config"))
                .function("compileFunction", BuiltinsBinding::compile)
                .function("hasCachedBuiltins", call -> true)
                .function("notAvailable", call -> {
                    throw LaterModules.errorOfGlobal(call.string(0));
                })
                .function("setInternalLoaders", BuiltinsBinding::loaders);
    }

    private static Object natives(Host host) {
        return LazyObject.create(
                host, id -> NodeLibrary.contains(id) ? Optional.of(NodeLibrary.text(id)) : Optional.empty());
    }

    private static Object categories(Host host) {
        JSDynamicObject categories = Js.object(host.realm());
        for (String name : new String[] {"canBeRequired", "cannotBeRequired"}) {
            Js.put(
                    categories,
                    name,
                    Js.array(host.realm(), NodeLibrary.process().list(name)));
        }
        return categories;
    }

    private static Object compile(Call call) {
        String id = call.string(0);
        if (LaterModules.whenLoaded(id)) {
            throw LaterModules.error(id);
        }
        return LibraryCode.of(call.realm()).function(call.realm(), id);
    }

    private static Object loaders(Call call) {
        Loaders loaders = Loaders.of(NodeProcess.of(call));
        loaders.set(call.function(0), call.function(1));
        JSDynamicObject realm = (JSDynamicObject) loaders.require("internal/bootstrap/realm");
        JSDynamicObject prototype =
                (JSDynamicObject) Js.get((JSDynamicObject) Js.get(realm, "BuiltinModule"), "prototype");
        loaders.publicLoader((JSFunctionObject) Js.get(prototype, "compileForPublicLoader"));
        Js.set(prototype, "compileForPublicLoader", call.host().function(REQUIRE_LATER));
        return null;
    }

    /** In front of the library's own: what users may not load yet. */
    private static Object compileForPublicLoader(Call call) {
        String id = Js.string(Js.get((JSDynamicObject) call.receiver(), "id"));
        if (LaterModules.whenRequired(id)) {
            throw LaterModules.error(id);
        }
        return Js.call(Loaders.of(NodeProcess.of(call)).publicLoader(), call.receiver());
    }
}
