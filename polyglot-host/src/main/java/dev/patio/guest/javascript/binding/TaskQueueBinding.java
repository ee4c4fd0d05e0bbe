package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.PromiseRejectionTracker;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.builtins.JSPromise;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostFunction;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;

/** Microtasks, what process.nextTick has queued, rejected promises. */
final class TaskQueueBinding {
    /** A microtask's error is an uncaught exception, and the other microtasks run all the same. */
    private static final HostFunction MICROTASK = new HostFunction("microtask", 0, TaskQueueBinding::run);

    private TaskQueueBinding() {}

    static Binding make() {
        return Binding.withConstantsOf("task_queue")
                .value(
                        "tickInfo",
                        host -> host.owner(NodeProcess.class)
                                .callbacks()
                                .tickInfo()
                                .array())
                .function("enqueueMicrotask", TaskQueueBinding::enqueue)
                .function("runMicrotasks", call -> {
                    NodeProcess.of(call).callbacks().microtasks();
                    return null;
                })
                .function("setTickCallback", call -> {
                    NodeProcess.of(call).callbacks().tick(call.function(0));
                    return null;
                })
                .function("setPromiseRejectCallback", TaskQueueBinding::track);
    }

    private static Object enqueue(Call call) {
        JSFunctionObject job = call.host().bound(MICROTASK, call.function(0));
        call.realm().getAgent().enqueuePromiseJob(job);
        return null;
    }

    private static Object run(Call call) {
        return NodeProcess.of(call)
                .callbacks()
                .attempt(() -> Js.call(call.function(0), Undefined.instance))
                .orElse(Undefined.instance);
    }

    private static Object track(Call call) {
        NodeProcess process = NodeProcess.of(call);
        JSFunctionObject callback = call.function(0);
        call.realm().getContext().setPromiseRejectionTracker(call.realm().getAgent(), new PromiseRejectionTracker() {
            @Override
            public void promiseRejected(JSDynamicObject promise, Object value) {
                tell(JSPromise.REJECTION_TRACKER_OPERATION_REJECT, promise, value);
            }

            @Override
            public void promiseRejectionHandled(JSDynamicObject promise) {
                tell(JSPromise.REJECTION_TRACKER_OPERATION_HANDLE, promise, Undefined.instance);
            }

            @Override
            public void promiseRejectedAfterResolved(JSDynamicObject promise, Object value) {
                tell(JSPromise.REJECTION_TRACKER_OPERATION_REJECT_AFTER_RESOLVED, promise, value);
            }

            @Override
            public void promiseResolvedAfterResolved(JSDynamicObject promise, Object value) {
                tell(JSPromise.REJECTION_TRACKER_OPERATION_RESOLVE_AFTER_RESOLVED, promise, value);
            }

            private void tell(int operation, JSDynamicObject promise, Object value) {
                process.callbacks().attempt(() -> Js.call(callback, Undefined.instance, operation, promise, value));
            }
        });
        return null;
    }
}
