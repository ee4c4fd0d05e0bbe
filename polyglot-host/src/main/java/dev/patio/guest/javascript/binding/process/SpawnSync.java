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
import dev.patio.posix.Socket;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code internalBinding('spawn_sync')}: runs a child to its end, while the program waits. */
public final class SpawnSync {
    private static final String[] NAMES = {"in", "out", "err", "extra"};

    private final NodeProcess process;
    private final JSObject options;
    private final Object[] stdio;
    private final Collector[] collectors;

    private SpawnSync(NodeProcess process, JSObject options) {
        this.process = process;
        this.options = options;
        this.stdio = Js.elements((JSObject) Js.get(options, "stdio"));
        this.collectors = new Collector[Math.max(ChildStreams.STANDARD, stdio.length)];
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
        Child child;
        CompletableFuture<Void> shared;
        try (var streams = new ChildStreams(process)) {
            Map<Integer, Socket> sockets = new LinkedHashMap<>();
            for (int i = 0; i < collectors.length; i++) {
                int index = i;
                streams.prepare(stdio, i).ifPresent(socket -> sockets.put(index, socket));
            }
            child = streams.start(command, JSRuntime.toBoolean(Js.get(options, "detached")));
            sockets.forEach((index, socket) -> collect(child, index, socket));
            shared = streams.carry();
        }
        boolean inTime = await(child);
        if (!inTime) {
            child.signal(killSignal());
        }
        ExitStatus status = TruffleSafepoint.setBlockedThreadInterruptibleFunction(null, SpawnSync::join, child);
        shared.join();
        describe(child, status, inTime, result);
    }

    private void collect(Child child, int index, Socket socket) {
        var collector = new Collector(limit());
        collectors[index] = collector;
        if (index > 0) {
            collector.take(NAMES[Math.min(index, ChildStreams.STANDARD)], child, socket, killSignal());
            return;
        }
        Object input = Js.get((JSObject) stdio[0], "input");
        collector.feed(socket, Bytes.isView(input) ? Collector.copy(Bytes.of(input)) : new byte[0]);
    }

    /** Says whether the child ended before its time was over. */
    private boolean await(Child child) {
        double timeout = number("timeout", 0);
        if (timeout <= 0) {
            return true;
        }
        return TruffleSafepoint.setBlockedThreadInterruptibleFunction(null, c -> endsWithin((long) timeout, c), child);
    }

    private static boolean endsWithin(long millis, Child child) throws InterruptedException {
        try {
            child.end().get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ExitStatus join(Child child) throws InterruptedException {
        try {
            return child.end().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void describe(Child child, ExitStatus status, boolean inTime, JSObject result) {
        boolean full = false;
        Object[] output = new Object[collectors.length];
        Arrays.fill(output, Null.instance);
        for (int i = 1; i < output.length; i++) {
            if (collectors[i] != null) {
                output[i] = Buffers.of(process.host()).buffer(collectors[i].join());
                full |= collectors[i].isFull();
            }
        }
        if (!inTime || full) {
            Js.put(
                    result,
                    "error",
                    SystemError.of(full ? "ENOBUFS" : "ETIMEDOUT").number());
        }
        Js.put(result, "status", status.signal().isPresent() ? Null.instance : (Object) status.code());
        Js.put(result, "signal", status.signal().<Object>map(Js::text).orElse(Null.instance));
        Js.put(result, "output", Js.array(process.host().realm(), output));
        Js.put(result, "pid", child.pid());
    }

    private int killSignal() {
        int signal = (int) number("killSignal", Child.TERM);
        return signal == 0 ? Child.TERM : signal;
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
