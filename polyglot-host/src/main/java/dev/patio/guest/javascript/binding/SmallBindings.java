package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.array.TypedArrayFactory;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.bridge.NumberFields;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.Symbols;

/** Bindings of parts of node that Patio has no counterpart of: they say so, or say nothing. */
final class SmallBindings {
    private static final HostClass<Object> CATEGORY_SET = new HostClass<>(
                    "CategorySet", Object.class, (instance, call) -> instance)
            .method("enable", (self, call) -> null)
            .method("disable", (self, call) -> null);
    private static final HostClass<Object> BLOCK_LIST = HostClass.withoutConstructor("BlockList", Object.class);
    private static final HostClass<Object> SOCKET_ADDRESS = HostClass.withoutConstructor("SocketAddress", Object.class);
    private static final HostClass<Object> URL_PATTERN = HostClass.withoutConstructor("URLPattern", Object.class);
    private static final HostClass<Object> WORKER = HostClass.withoutConstructor("Worker", Object.class);

    private SmallBindings() {}

    static Binding config() {
        return Binding.withConstantsOf("config")
                .value("hasInspector", host -> false)
                .value("hasTracing", host -> false)
                .function(
                        "getDefaultLocale",
                        call -> call.realm().getContext().getLocale().toLanguageTag());
    }

    static Binding symbols() {
        return new Binding().spread(Symbols::allShared);
    }

    static Binding traceEvents() {
        return new Binding()
                .type(CATEGORY_SET)
                .value("available", host -> false)
                .function("isTraceCategoryEnabled", call -> false)
                .function("setTraceCategoryStateUpdateHandler", call -> null)
                .function("getEnabledCategories", call -> null)
                .function("getCategoryEnabledBuffer", call -> bytes(call.host()))
                .function("trace", call -> null);
    }

    /** There are no snapshots: the library is loaded into every context. */
    static Binding snapshot() {
        return Binding.withConstantsOf("mksnapshot")
                .value("isBuildingSnapshotBuffer", SmallBindings::bytes)
                .function("setSerializeCallback", call -> null)
                .function("setDeserializeCallback", call -> null)
                .function("setDeserializeMainFunction", call -> null)
                .function("runEmbedderPreload", call -> null)
                .function("compileSerializeMain", call -> null);
    }

    static Binding permission() {
        return new Binding().function("has", call -> true).function("drop", call -> null);
    }

    static Binding worker() {
        return Binding.withConstantsOf("worker").type(WORKER).function("getEnvMessagePort", call -> null);
    }

    static Binding blockList() {
        return Binding.withConstantsOf("block_list").type(BLOCK_LIST).type(SOCKET_ADDRESS);
    }

    /** URLPattern has no counterpart: making one is an error. */
    static Binding urlPattern() {
        return new Binding().type(URL_PATTERN);
    }

    static Binding webAssembly() {
        return new Binding().function("setImplementation", call -> null);
    }

    static Binding diagnosticsChannel() {
        return new Binding()
                .value(
                        "subscribers",
                        host -> new NumberFields(host.realm(), TypedArrayFactory.Uint32Array, 1024).array())
                .function("linkNativeChannel", call -> Js.object(call.realm()));
    }

    private static Object bytes(Host host) {
        return new NumberFields(host.realm(), TypedArrayFactory.Uint8Array, 1).array();
    }
}
