package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.builtins.JSMap;
import com.oracle.truffle.js.runtime.builtins.JSMapObject;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.SystemError;

/** The names and texts of system errors. */
final class UvBinding {
    private UvBinding() {}

    static Binding make() {
        return Binding.withConstantsOf("uv")
                .function("errname", call -> SystemError.of(call.integer(0)).name())
                .function(
                        "getErrorMessage",
                        call -> SystemError.of(call.integer(0)).text())
                .function("getErrorMap", UvBinding::map);
    }

    private static Object map(Call call) {
        JSMapObject map = JSMap.create(call.realm().getContext(), call.realm());
        for (SystemError error : SystemError.all()) {
            map.getMap().put(error.number(), Js.array(call.realm(), Js.text(error.name()), Js.text(error.text())));
        }
        return map;
    }
}
