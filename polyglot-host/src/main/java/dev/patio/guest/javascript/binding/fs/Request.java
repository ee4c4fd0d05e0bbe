package dev.patio.guest.javascript.binding.fs;

import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.binding.fs.Operation.Result;
import dev.patio.guest.javascript.binding.fs.Operation.Work;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostException;
import dev.patio.guest.javascript.bridge.HostFunction;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.AsyncWrap;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.SystemException;
import java.io.IOException;

/**
 * How the library wants the result of an operation: from the argument after those of the operation, which is
 * undefined (now), a FSReqCallback or the symbol kUsePromises.
 */
final class Request extends AsyncWrap {
    static final HostClass<Request> TYPE =
            new HostClass<>("FSReqCallback", Request.class, Request::new).extend(AsyncWrap.TYPE);

    private Request(HostObject object, Call call) {
        super(object, call);
    }

    /**
     * Makes a function of an operation.
     *
     * @param index where the request stands among the arguments
     */
    static HostFunction.Body of(int index, Operation operation) {
        return call -> {
            NodeProcess process = NodeProcess.of(call);
            if (call.isNullish(index)) {
                return now(process, operation, call, index);
            }
            Work work = operation.prepare(process, call);
            return HostObject.behind(call.get(index), Request.class)
                    .map(request -> request.later(process, work))
                    .orElseGet(() -> PromisedOperation.submit(process, work));
        };
    }

    private static Object now(NodeProcess process, Operation operation, Call call, int index) {
        try {
            return perform(operation.prepare(process, call)).value(process.host());
        } catch (SystemException e) {
            if (call.get(index + 1) instanceof JSObject context) {
                describe(e, context);
                return Undefined.instance;
            }
            throw e;
        }
    }

    /** Older functions of the library take an error in an object that they pass, and throw it themselves. */
    private static void describe(SystemException e, JSObject context) {
        Js.set(context, "errno", e.systemError().number());
        Js.set(context, "code", e.systemError().name());
        Js.set(context, "syscall", e.systemCall());
    }

    private Object later(NodeProcess process, Work work) {
        process.pool().submit(() -> {
            try {
                Result result = perform(work);
                return () -> complete(result);
            } catch (HostException e) {
                return () -> callback("oncomplete", e.error(process.host()));
            }
        });
        return Undefined.instance;
    }

    private void complete(Result result) {
        Object value = Js.value(result.value(process().host()));
        if (value.equals(Undefined.instance)) {
            callback("oncomplete", Null.instance);
        } else {
            callback("oncomplete", Null.instance, value);
        }
    }

    static Result perform(Work work) {
        try {
            return work.job().run();
        } catch (IOException | RuntimeException e) {
            throw failure(work, e);
        }
    }

    private static RuntimeException failure(Work work, Exception e) {
        return e instanceof HostException known
                ? known
                : new SystemException(Failures.of(e), work.call(), work.path(), work.target());
    }
}
