package dev.patio.guest.javascript.binding.process;

import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.binding.stream.StreamHandle;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.HandleWrap;
import dev.patio.guest.javascript.node.SystemError;
import dev.patio.posix.Socket;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A child process: {@code internalBinding('process_wrap').Process}. */
public final class ChildProcess extends HandleWrap {
    private static final HostClass<ChildProcess> TYPE = new HostClass<>(
                    "Process", ChildProcess.class, ChildProcess::new)
            .method("spawn", (self, call) -> self.spawn(call))
            .method("kill", (self, call) -> self.kill(call.integer(0)))
            .extend(HandleWrap.TYPE);

    private static final int DETACHED = 1;
    private static final int DRAIN_MILLIS = 2000;
    private static final int READ_MILLIS = 100;

    private Optional<Child> child = Optional.empty();

    private ChildProcess(HostObject object, Call call) {
        super(object, call);
    }

    public static Binding create() {
        return Binding.withConstantsOf("process_wrap").type(TYPE);
    }

    private Object spawn(Call call) {
        Object[] stdio = Js.elements(call.object(4));
        try {
            Command command = Command.of(process(), call.string(0), call.get(1), call.get(2), call.get(3));
            start(command, stdio, (call.integer(5) & DETACHED) != 0);
            return 0;
        } catch (SpawnException e) {
            withoutChild(stdio);
            return e.number();
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it ends in an arrival on the loop, whatever happens
    private void start(Command command, Object[] stdio, boolean detached) throws SpawnException {
        Child started;
        CompletableFuture<Void> shared;
        CompletableFuture<Void> read;
        try (var streams = new ChildStreams(process())) {
            List<Connection> connections = new ArrayList<>();
            for (int i = 0; i < Math.max(ChildStreams.STANDARD, stdio.length); i++) {
                int index = i;
                streams.prepare(stdio, index)
                        .ifPresent(socket -> handle((JSObject) stdio[index])
                                .ifPresent(handle -> connections.add(new Connection(index, handle, socket))));
            }
            started = streams.start(command, detached);
            read = CompletableFuture.allOf(
                    connections.stream().map(Connection::connect).toArray(CompletableFuture[]::new));
            shared = streams.carry();
        }
        child = Optional.of(started);
        Js.set(object(), "pid", started.pid());
        active(true);
        started.end()
                .thenCompose(status -> CompletableFuture.allOf(within(shared, DRAIN_MILLIS), within(read, READ_MILLIS))
                        .thenRun(() -> process().loop().arrive(() -> ended(status))));
    }

    /** A descriptor of the child that is connected with a stream of the program: beyond the first three in both directions. */
    private record Connection(int index, StreamHandle handle, Socket socket) {
        /** Gives when what the child writes to its standard streams has been read. */
        CompletableFuture<Void> connect() {
            handle.owns(socket);
            if (index == 0 || index >= ChildStreams.STANDARD) {
                handle.output(socket);
            }
            if (index == 0) {
                return CompletableFuture.completedFuture(null);
            }
            var input = new EndNotice(socket.input());
            handle.input(input);
            return index < ChildStreams.STANDARD ? input.ended() : CompletableFuture.completedFuture(null);
        }
    }

    private static CompletableFuture<Void> within(CompletableFuture<Void> future, int millis) {
        return future.copy().completeOnTimeout(null, millis, TimeUnit.MILLISECONDS);
    }

    /** The streams of a child that was never born are at their end. */
    private static void withoutChild(Object[] stdio) {
        for (Object stream : stdio) {
            handle((JSObject) stream).ifPresent(handle -> {
                handle.input(InputStream.nullInputStream());
                handle.outputAtOnce(OutputStream.nullOutputStream());
            });
        }
    }

    private static Optional<StreamHandle> handle(JSObject stream) {
        return HostObject.behind(Js.get(stream, "handle"), StreamHandle.class)
                .filter(handle -> !Js.string(Js.get(stream, "type")).equals("wrap"));
    }

    private void ended(ExitStatus status) {
        child = Optional.empty();
        if (isClosed()) {
            return;
        }
        active(false);
        callback("onexit", status.code(), Js.text(status.signal().orElse("")));
    }

    private Object kill(int signal) {
        return child.map(c -> c.signal(signal))
                .orElseGet(() -> SystemError.of("ESRCH").number());
    }

    @Override
    protected void release() {
        // the child lives on without the handle
    }
}
