package dev.patio.guest.javascript.binding.shared;

import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostFunction;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.shared.SpaceException;
import java.util.function.BiFunction;

/** Methods of handles, whose errors are JavaScript's. */
final class Methods {
    private Methods() {}

    static <T> HostClass.Method<T> telling(HostClass.Method<T> method) {
        return (self, call) -> {
            HostFunction.Body body = SharedError.telling(c -> method.call(self, c));
            return body.call(call);
        };
    }

    /** One that gives a promise, also of what went wrong at once. */
    static <T> HostClass.Method<T> promising(BiFunction<T, Call, Waiting> begin) {
        return (self, call) -> {
            Waiting begun;
            SharedBinding.member(call).at(Place::ofCaller);
            try {
                begun = begin.apply(self, call);
            } catch (SpaceException e) {
                return Waiting.rejected(NodeProcess.of(call), e);
            }
            return begun.promise();
        };
    }
}
