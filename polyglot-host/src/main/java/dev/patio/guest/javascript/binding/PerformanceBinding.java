package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.array.TypedArrayFactory;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.bridge.NumberFields;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;

/** The clock and the milestones of perf_hooks. */
public final class PerformanceBinding {
    private static final int TIME_ORIGIN_TIMESTAMP = 0;
    private static final int TIME_ORIGIN = 1;
    private static final int BOOTSTRAP_COMPLETE = 7;
    private static final HostClass<Object> HISTOGRAM = HostClass.withoutConstructor("Histogram", Object.class);

    private final NumberFields milestones;
    private long origin = System.nanoTime();

    private PerformanceBinding(NodeProcess process) {
        milestones = new NumberFields(process.host().realm(), TypedArrayFactory.Float64Array, 8);
        restart();
    }

    static Binding make() {
        return Binding.withConstantsOf("performance")
                .value(
                        "observerCounts",
                        host -> new NumberFields(host.realm(), TypedArrayFactory.Uint32Array, 6).array())
                .value(
                        "milestones",
                        host -> of(host.owner(NodeProcess.class)).milestones.array())
                .type(HISTOGRAM)
                .function("now", PerformanceBinding::now)
                .function("loopIdleTime", call -> NodeProcess.of(call).loop().idleNanos() / 1e6)
                .function("uvMetricsInfo", call -> Js.array(call.realm(), 0, 0, 0))
                .function("markBootstrapComplete", call -> {
                    of(NodeProcess.of(call)).milestones.number(BOOTSTRAP_COMPLETE, (double) System.nanoTime());
                    return null;
                })
                .function("setupObservers", call -> null)
                .function("installGarbageCollectionTracking", call -> null)
                .function("removeGarbageCollectionTracking", call -> null)
                .function("notify", call -> null);
    }

    public static PerformanceBinding of(NodeProcess process) {
        return process.part(PerformanceBinding.class, PerformanceBinding::new);
    }

    /** The program's time begins now. */
    public void restart() {
        origin = System.nanoTime();
        milestones.number(TIME_ORIGIN, (double) origin);
        milestones.number(TIME_ORIGIN_TIMESTAMP, System.currentTimeMillis() * 1e3);
        for (int i = TIME_ORIGIN + 1; i < BOOTSTRAP_COMPLETE; i++) {
            milestones.number(i, (double) origin);
        }
    }

    private static Object now(Call call) {
        return (System.nanoTime() - of(NodeProcess.of(call)).origin) / 1e6;
    }
}
