package dev.patio.guest.javascript.binding.fs;

import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.binding.fs.Operation.Result;
import dev.patio.guest.javascript.binding.fs.Operation.Work;
import dev.patio.guest.javascript.bridge.HostException;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.Promises;
import java.util.function.Consumer;

/** Operations whose result is a promise. On the program's thread. */
final class PromisedOperation {
    static final Symbol SYMBOL = Symbol.create(Js.text("fs_use_promises_symbol"));

    private PromisedOperation() {}

    static Object submit(NodeProcess process, Work work) {
        Promises.Resolvers resolvers = Promises.of(process).pending();
        process.pool().submit(() -> {
            try {
                Result result = Request.perform(work);
                return () -> settle(process, resolvers::resolve, result);
            } catch (HostException e) {
                return () -> settle(process, resolvers::reject, e::error);
            }
        });
        return resolvers.promise();
    }

    private static void settle(NodeProcess process, Consumer<Object> how, Result result) {
        process.callbacks().scope(() -> {
            how.accept(Js.value(result.value(process.host())));
            return Undefined.instance;
        });
    }
}
