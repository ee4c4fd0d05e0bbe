package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.builtins.JSMap;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.bridge.LazyObject;
import dev.patio.guest.javascript.library.Facts;
import dev.patio.guest.javascript.library.NodeLibrary;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.CommandLine;
import dev.patio.guest.javascript.node.Constants;
import dev.patio.guest.javascript.node.NodeProcess;
import java.util.Map;

/** Node's command line options. */
final class OptionsBinding {
    private OptionsBinding() {}

    static Binding make() {
        return Binding.withConstantsOf("options")
                .function("getCLIOptionsValues", OptionsBinding::values)
                .function("getCLIOptionsInfo", OptionsBinding::info)
                .function("getOptionsAsFlags", call -> Js.array(call.realm()))
                .function("getEmbedderOptions", call -> embedder(call.host()))
                .function("getEnvOptionsInputType", call -> map(call.host(), Map.of()))
                .function("getNamespaceOptionsInputType", call -> map(call.host(), Map.of()));
    }

    private static Object values(Call call) {
        CommandLine commandLine = NodeProcess.of(call).part(CommandLine.class, process -> CommandLine.NONE);
        return LazyObject.create(
                call.host(), name -> commandLine.option(name).map(value -> Constants.value(call.host(), value)));
    }

    private static Object info(Call call) {
        JSObject info = Js.object(call.realm());
        for (String name : new String[] {"options", "aliases"}) {
            Js.put(
                    info,
                    name,
                    map(call.host(), NodeLibrary.options().facts(name).members()));
        }
        return info;
    }

    private static JSMapObject map(Host host, Map<String, Object> entries) {
        JSMapObject map = JSMap.create(host.realm().getContext(), host.realm());
        entries.forEach((name, fact) -> map.getMap().put(Js.text(name), Constants.value(host, fact)));
        return map;
    }

    private static Object embedder(Host host) {
        return Constants.object(
                host,
                new Facts(
                        Map.of(
                                "shouldNotRegisterESMLoader", false,
                                "noGlobalSearchPaths", false,
                                "noBrowserGlobals", false,
                                "hasEmbedderPreload", false),
                        true));
    }
}
