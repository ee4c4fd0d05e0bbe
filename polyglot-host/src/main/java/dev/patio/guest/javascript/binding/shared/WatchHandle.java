package dev.patio.guest.javascript.binding.shared;

import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.shared.Watch;

/** A watch below the module's iterables. */
final class WatchHandle {
    static final HostClass<Watch> TYPE = HostClass.withoutConstructor("Watch", Watch.class)
            .method("next", (self, call) -> waiting(self, call).promise())
            .method(
                    "nextSync",
                    Methods.telling((self, call) -> waiting(self, call).block()));

    private WatchHandle() {}

    private static Waiting waiting(Watch watch, Call call) {
        NodeProcess process = NodeProcess.of(call);
        return new Waiting(
                process, watch.next(), call.get(0), done -> Views.of(process).of(watch.value(done)));
    }
}
