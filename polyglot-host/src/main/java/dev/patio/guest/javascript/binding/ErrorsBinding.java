package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostCode;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;
import java.util.Optional;

/** How errors are shown. */
public final class ErrorsBinding {
    private Optional<JSFunctionObject> prepare = Optional.empty();
    private Optional<JSFunctionObject> enhance = Optional.empty();

    private ErrorsBinding() {}

    static Binding make() {
        return Binding.withConstantsOf("errors")
                .function("setPrepareStackTraceCallback", ErrorsBinding::setPrepare)
                .function("setEnhanceStackForFatalException", ErrorsBinding::setEnhance)
                .function("setGetSourceMapErrorSource", call -> null)
                .function("setSourceMapsEnabled", call -> null)
                .function("setMaybeCacheGeneratedSourceMap", call -> null)
                .function("noSideEffectsToString", call -> JSRuntime.safeToString(call.get(0)))
                .function("triggerUncaughtException", call -> {
                    NodeProcess.of(call).callbacks().uncaught(call.get(0), call.flag(1));
                    return null;
                });
    }

    public static ErrorsBinding of(NodeProcess process) {
        return process.part(ErrorsBinding.class, p -> new ErrorsBinding());
    }

    /** What the library makes of the stack of an error that ends the program. */
    public Object enhance(Object error) {
        return enhance.map(function -> Js.call(function, Undefined.instance, error))
                .orElse(Undefined.instance);
    }

    private static Object setPrepare(Call call) {
        of(NodeProcess.of(call)).prepare = Optional.of(call.function(0));
        CallSiteText.install(call.host());
        call.realm().getContext().setPrepareStackTraceCallback(ErrorsBinding::prepare);
        return null;
    }

    /** For all programs of the engine. */
    private static Object prepare(JSRealm realm, JSDynamicObject error, JSDynamicObject trace) {
        return HostCode.of(realm.getContext())
                .host(realm)
                .flatMap(host -> of(host.owner(NodeProcess.class)).prepare)
                .map(function -> Js.call(function, Undefined.instance, realm.getGlobalObject(), error, trace))
                .orElse(Undefined.instance);
    }

    private static Object setEnhance(Call call) {
        of(NodeProcess.of(call)).enhance = Optional.of(call.function(1));
        return null;
    }
}
