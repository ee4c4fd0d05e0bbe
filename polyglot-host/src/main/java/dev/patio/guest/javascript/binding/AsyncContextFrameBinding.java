package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.JSAgent;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;

/** What AsyncLocalStorage keeps; GraalJS carries it over promises as the proposal for AsyncContext wants. */
final class AsyncContextFrameBinding {
    private static final Symbol FRAME = Symbol.createPrivate(Js.text("node:async_context_frame"));

    private AsyncContextFrameBinding() {}

    static Binding make() {
        return new Binding()
                .function(
                        "getContinuationPreservedEmbedderData",
                        call -> call.realm()
                                .getAgent()
                                .getAsyncContextMapping()
                                .getOrDefault(FRAME, Undefined.instance))
                .function("setContinuationPreservedEmbedderData", call -> {
                    JSAgent agent = call.realm().getAgent();
                    agent.asyncContextSwap(agent.getAsyncContextMapping().withMapping(FRAME, call.get(0)));
                    return null;
                });
    }
}
