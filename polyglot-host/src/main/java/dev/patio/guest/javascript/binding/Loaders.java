package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.NodeProcess;
import java.util.Optional;

/** How bindings load modules of the library. */
public final class Loaders {
    private Optional<JSFunctionObject> internalBinding = Optional.empty();
    private Optional<JSFunctionObject> require = Optional.empty();
    private Optional<JSFunctionObject> publicLoader = Optional.empty();

    Loaders() {}

    public static Loaders of(NodeProcess process) {
        return process.part(Loaders.class, p -> new Loaders());
    }

    void set(JSFunctionObject binding, JSFunctionObject module) {
        internalBinding = Optional.of(binding);
        require = Optional.of(module);
    }

    void publicLoader(JSFunctionObject loader) {
        publicLoader = Optional.of(loader);
    }

    JSFunctionObject publicLoader() {
        return publicLoader.orElseThrow();
    }

    public JSFunctionObject internalBinding() {
        return internalBinding.orElseThrow();
    }

    public JSFunctionObject require() {
        return require.orElseThrow();
    }

    public Object require(String id) {
        return Js.call(require(), Undefined.instance, Js.text(id));
    }
}
