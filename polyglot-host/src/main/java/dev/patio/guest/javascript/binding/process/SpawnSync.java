package dev.patio.guest.javascript.binding.process;

import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Null;
import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.Buffers;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.SystemError;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** {@code internalBinding('spawn_sync')}: runs a child to its end, while the program waits. */
public final class SpawnSync {
    private static final int STREAMS = 3;

    private final NodeProcess process;
    private final JSObject options;
    private final Object[] stdio;
    private final Collector[] collectors = new Collector[STREAMS];

    private SpawnSync(NodeProcess process, JSObject options) {
        this.process = process;
        this.options = options;
        this.stdio = Js.elements((JSObject) Js.get(options, "stdio"));
    }

    public static Binding create() {
        return new Binding()
                .function("spawn", call -> new SpawnSync(NodeProcess.of(call), (JSObject) call.get(0)).spawn(call));
    }

    private Object spawn(Call call) {
        JSObject result = Js.object(call.realm());
        try {
            Command command = Command.of(
                    process,
                    Js.string(Js.get(options, "file")),
                    Js.get(options, "args"),
                    Js.get(options, "cwd"),
                    Js.get(options, "envPairs"));
            run(command, result);
        } catch (SpawnException e) {
            Js.put(result, "error", e.number());
            Js.put(result, "status", Null.instance);
            Js.put(result, "signal", Null.instance);
            Js.put(result, "output", Null.instance);
            Js.put(result, "pid", 0);
        }
        return result;
    }

    private void run(Command command, JSObject result) throws SpawnException {
        var streams = new ChildStreams(process);
        for (int i = 0; i < STREAMS; i++) {
            prepare(streams, i);
        }
        Process child = command.start(streams.builder());
        CompletableFuture<Void> shared = streams.connect(child);
        collect(child);
        boolean inTime = await(child);
        if (!inTime) {
            Signals.send(child, killSignal());
        }
        TruffleSafepoint.setBlockedThreadInterruptible(null, Process::waitFor, child);
        shared.join();
        describe(child, command, inTime, result);
    }

    private void prepare(ChildStreams streams, int index) throws SpawnException {
        String type = index < stdio.length ? Js.string(Js.get((JSObject) stdio[index], "type")) : "ignore";
        switch (type) {
            case "ignore" -> streams.ignore(index);
            case "inherit" -> streams.share(index, index);
            case "fd" -> streams.share(index, (int) Js.get((JSObject) stdio[index], "fd"));
            default -> collectors[index] = new Collector(limit());
        }
    }

    private void collect(Process child) {
        if (collectors[0] != null) {
            Object input = Js.get((JSObject) stdio[0], "input");
            collectors[0].feed(child, Bytes.isView(input) ? Collector.copy(Bytes.of(input)) : new byte[0]);
        }
        if (collectors[1] != null) {
            collectors[1].take("out", child, child.getInputStream(), killSignal());
        }
        if (collectors[2] != null) {
            collectors[2].take("err", child, child.getErrorStream(), killSignal());
        }
    }

    /** Says whether the child ended before its time was over. */
    private boolean await(Process child) {
        double timeout = number("timeout", 0);
        if (timeout <= 0) {
            return true;
        }
        return TruffleSafepoint.setBlockedThreadInterruptibleFunction(
                null, c -> c.waitFor((long) timeout, TimeUnit.MILLISECONDS), child);
    }

    private void describe(Process child, Command command, boolean inTime, JSObject result) {
        boolean full = false;
        Object[] output = {Null.instance, Null.instance, Null.instance};
        for (int i = 1; i < STREAMS; i++) {
            if (collectors[i] != null) {
                output[i] = Buffers.of(process.host()).buffer(collectors[i].join());
                full |= collectors[i].isFull();
            }
        }
        ExitStatus status = ExitStatus.of(child.exitValue(), inTime && !full ? 0 : killSignal(), command);
        if (!inTime || full) {
            Js.put(
                    result,
                    "error",
                    SystemError.of(full ? "ENOBUFS" : "ETIMEDOUT").number());
        }
        Js.put(result, "status", status.signal().isPresent() ? Null.instance : (Object) status.code());
        Js.put(result, "signal", status.signal().<Object>map(Js::text).orElse(Null.instance));
        Js.put(result, "output", Js.array(process.host().realm(), output));
        Js.put(result, "pid", (int) child.pid());
    }

    private int killSignal() {
        int signal = (int) number("killSignal", Signals.TERM);
        return signal == 0 ? Signals.TERM : signal;
    }

    private long limit() {
        double limit = number("maxBuffer", 0);
        return limit <= 0 || Double.isInfinite(limit) ? Long.MAX_VALUE : (long) limit;
    }

    private double number(String option, double otherwise) {
        Object value = Js.get(options, option);
        return JSRuntime.isNullOrUndefined(value) ? otherwise : JSRuntime.toDouble(value);
    }
}
