package dev.patio.guest.javascript.binding;

import dev.patio.guest.Signal;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.HandleWrap;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.SystemError;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Handlers of signals. */
public final class SignalBinding {
    private static final int KILL = 9;
    private static final int STOP = 19;
    private static final HostClass<Handle> TYPE = new HostClass<>("Signal", Handle.class, Handle::new)
            .method("start", (self, call) -> self.start(call.integer(0)))
            .method("stop", (self, call) -> self.stop())
            .extend(HandleWrap.TYPE);

    private final NodeProcess process;
    private final List<Handle> started = new CopyOnWriteArrayList<>();

    private SignalBinding(NodeProcess process) {
        this.process = process;
    }

    static Binding make() {
        return new Binding().type(TYPE);
    }

    /** That of a program; made on the program's thread, before a signal can come. */
    public static SignalBinding of(NodeProcess process) {
        return process.part(SignalBinding.class, SignalBinding::new);
    }

    /** Calls the handlers of a signal soon, and says whether there are any. Any thread. */
    public boolean deliver(Signal signal) {
        List<Handle> handlers = started.stream()
                .filter(handle -> handle.number == signal.number())
                .toList();
        handlers.forEach(handle -> process.loop().arrive(() -> handle.callback("onsignal", handle.number)));
        return !handlers.isEmpty();
    }

    private static final class Handle extends HandleWrap {
        private volatile int number;

        Handle(HostObject object, Call call) {
            super(object, call);
        }

        Object start(int signal) {
            if (signal == KILL || signal == STOP) {
                return SystemError.of("EINVAL").number();
            }
            number = signal;
            of(process()).started.add(this);
            active(true);
            return 0;
        }

        Object stop() {
            release();
            active(false);
            return 0;
        }

        @Override
        protected void release() {
            of(process()).started.remove(this);
        }
    }
}
