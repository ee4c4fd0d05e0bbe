package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.array.TypedArrayFactory;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.bridge.NumberFields;
import dev.patio.guest.javascript.loop.EventLoop;
import dev.patio.guest.javascript.loop.LoopTimer;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;
import java.util.Optional;

/** The one timer that all of the library's timers share, and its immediates. */
final class TimersBinding implements EventLoop.Check {
    private static final int COUNT = 0;
    private static final int HAS_OUTSTANDING = 2;

    private final NodeProcess process;
    private final NumberFields immediateInfo;
    private final NumberFields timeoutInfo;
    private final LoopTimer timer;
    private boolean immediatePending;
    private Optional<JSFunctionObject> runImmediates = Optional.empty();
    private Optional<JSFunctionObject> runTimers = Optional.empty();

    private TimersBinding(NodeProcess process) {
        this.process = process;
        immediateInfo = new NumberFields(process.host().realm(), TypedArrayFactory.Uint32Array, 3);
        timeoutInfo = new NumberFields(process.host().realm(), TypedArrayFactory.Int32Array, 1);
        timer = process.loop().timer(this::fire);
        process.loop().check(this);
    }

    static Binding make() {
        return new Binding()
                .value(
                        "immediateInfo",
                        host -> of(host.owner(NodeProcess.class)).immediateInfo.array())
                .value(
                        "timeoutInfo",
                        host -> of(host.owner(NodeProcess.class)).timeoutInfo.array())
                .function("setupTimers", TimersBinding::setUp)
                .function("getLibuvNow", call -> NodeProcess.of(call).loop().now())
                .function("scheduleTimer", call -> {
                    of(NodeProcess.of(call)).timer.start(call.wide(0));
                    return null;
                })
                .function("toggleTimerRef", call -> {
                    of(NodeProcess.of(call)).timer.reference(call.flag(0));
                    return null;
                })
                .function("toggleImmediateRef", call -> {
                    of(NodeProcess.of(call)).immediatePending = call.flag(0);
                    return null;
                });
    }

    private static TimersBinding of(NodeProcess process) {
        return process.part(TimersBinding.class, TimersBinding::new);
    }

    private static Object setUp(Call call) {
        TimersBinding timers = of(NodeProcess.of(call));
        timers.runImmediates = Optional.of(call.function(0));
        timers.runTimers = Optional.of(call.function(1));
        return null;
    }

    /** Until it returns normally: what a timer threw and was handled does not keep the others from running. */
    private void fire() {
        process.callbacks().scope(() -> {
            boolean done = false;
            while (!done) {
                Optional<Object> next = process.callbacks()
                        .attempt(() -> Js.call(
                                runTimers.orElseThrow(),
                                process.callbacks().process(),
                                Js.number(process.loop().now())));
                next.ifPresent(expiry -> schedule(JSRuntime.toInteger(expiry)));
                done = next.isPresent();
            }
            return Undefined.instance;
        });
    }

    /** Positive: at that time; negative: the same, but it keeps nothing alive; zero: no timer is left. */
    private void schedule(long expiry) {
        if (expiry != 0) {
            timer.start(Math.max(1, Math.abs(expiry) - process.loop().now()));
            timer.reference(expiry > 0);
        }
    }

    @Override
    public boolean pending() {
        return immediatePending;
    }

    @Override
    public void run() {
        if (immediateInfo.integer(COUNT) == 0) {
            return;
        }
        do {
            process.callbacks().call(process.callbacks().process(), runImmediates.orElseThrow());
        } while (immediateInfo.integer(HAS_OUTSTANDING) != 0);
        if (immediateInfo.integer(1) == 0) {
            immediatePending = false;
        }
    }
}
