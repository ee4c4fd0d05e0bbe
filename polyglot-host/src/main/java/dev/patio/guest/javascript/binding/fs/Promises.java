package dev.patio.guest.javascript.binding.fs;

import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.binding.fs.Operation.Result;
import dev.patio.guest.javascript.binding.fs.Operation.Work;
import dev.patio.guest.javascript.bridge.HostException;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.NodeProcess;

/** Operations whose result is a promise. On the program's thread. */
final class Promises {
    static final Symbol SYMBOL = Symbol.create(Js.text("fs_use_promises_symbol"));

    private final NodeProcess process;
    private final JSFunctionObject constructor;
    private final Object withResolvers;

    private Promises(NodeProcess process) {
        this.process = process;
        this.constructor = process.host().realm().getPromiseConstructor();
        this.withResolvers = Js.get(constructor, "withResolvers");
    }

    static Promises of(NodeProcess process) {
        return process.part(Promises.class, Promises::new);
    }

    Object submit(Work work) {
        JSDynamicObject promise = (JSDynamicObject) Js.call(withResolvers, constructor);
        process.pool().submit(() -> {
            try {
                Result result = Request.perform(work);
                return () -> settle(promise, "resolve", result);
            } catch (HostException e) {
                return () -> settle(promise, "reject", e::error);
            }
        });
        return Js.get(promise, "promise");
    }

    private void settle(JSDynamicObject promise, String how, Result result) {
        process.callbacks()
                .scope(() -> Js.call(Js.get(promise, how), Undefined.instance, Js.value(result.value(process.host()))));
    }
}
