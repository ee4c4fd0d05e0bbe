package dev.patio.guest.javascript.binding.process;

import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.binding.stream.StreamHandle;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.CodedException;
import dev.patio.guest.javascript.node.HandleWrap;
import dev.patio.guest.javascript.node.SystemError;
import dev.patio.text.Messages;
import java.io.InputStream;
import java.io.OutputStream;
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

    private static final int STANDARD = 3;
    private static final int DRAIN_MILLIS = 2000;
    private static final int READ_MILLIS = 100;

    private Optional<Process> child = Optional.empty();
    private int signalSent;

    private ChildProcess(HostObject object, Call call) {
        super(object, call);
    }

    public static Binding create() {
        return Binding.withConstantsOf("process_wrap").type(TYPE);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a child that was never born writes nothing
    private Object spawn(Call call) {
        Object[] stdio = Js.elements(call.object(4));
        try {
            Command command = Command.of(process(), call.string(0), call.get(1), call.get(2), call.get(3));
            start(command, stdio);
            return 0;
        } catch (SpawnException e) {
            connect(Ends.NONE, stdio);
            return e.number();
        }
    }

    /** The streams of a child; of one that was never born they are at their end. */
    private record Ends(OutputStream in, InputStream out, InputStream err) {
        static final Ends NONE =
                new Ends(OutputStream.nullOutputStream(), InputStream.nullInputStream(), InputStream.nullInputStream());

        static Ends of(Process child) {
            return new Ends(child.getOutputStream(), child.getInputStream(), child.getErrorStream());
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it ends in an arrival on the loop, whatever happens
    private void start(Command command, Object[] stdio) throws SpawnException {
        var streams = new ChildStreams(process());
        for (int i = 0; i < Math.max(STANDARD, stdio.length); i++) {
            if (i < stdio.length) {
                prepare(streams, i, (JSObject) stdio[i]);
            } else {
                streams.ignore(i);
            }
        }
        Process started = command.start(streams.builder());
        child = Optional.of(started);
        Js.set(object(), "pid", (int) started.pid());
        var read = connect(Ends.of(started), stdio);
        active(true);
        var shared = streams.connect(started);
        started.onExit()
                .thenCompose(ended -> CompletableFuture.allOf(within(shared, DRAIN_MILLIS), within(read, READ_MILLIS)))
                .thenRun(() -> process().loop().arrive(() -> ended(started.exitValue(), command)));
    }

    private void prepare(ChildStreams streams, int index, JSObject stream) throws SpawnException {
        String type = Js.string(Js.get(stream, "type"));
        if (type.equals("ignore")) {
            if (index < STANDARD) {
                streams.ignore(index);
            }
            return;
        }
        if (index >= STANDARD) {
            throw new CodedException(
                    JSErrorType.Error,
                    "ERR_FEATURE_UNAVAILABLE_ON_PLATFORM",
                    Messages.text("guest.javascript.child.descriptors"));
        }
        switch (type) {
            case "inherit" -> streams.share(index, index);
            case "fd" -> streams.share(index, (int) Js.get(stream, "fd"));
            case "wrap" -> streams.share(index, descriptor(stream));
            default -> {}
        }
    }

    private static int descriptor(JSObject stream) throws SpawnException {
        return Js.get((JSObject) Js.get(stream, "handle"), "fd") instanceof Integer number && number >= 0
                ? number
                : refuse();
    }

    private static int refuse() throws SpawnException {
        throw new SpawnException("ENOTSUP");
    }

    private static CompletableFuture<Void> within(CompletableFuture<Void> future, int millis) {
        return future.copy().completeOnTimeout(null, millis, TimeUnit.MILLISECONDS);
    }

    /** Gives when what the child wrote has been read. */
    private static CompletableFuture<Void> connect(Ends ends, Object[] stdio) {
        var out = new EndNotice(ends.out());
        var err = new EndNotice(ends.err());
        CompletableFuture<?>[] ended = new CompletableFuture<?>[] {done(), done(), done()};
        for (int i = 0; i < Math.min(STANDARD, stdio.length); i++) {
            Optional<StreamHandle> handle = handle((JSObject) stdio[i]);
            if (handle.isPresent()) {
                ended[i] = connect(handle.get(), i, ends.in(), out, err);
            }
        }
        return CompletableFuture.allOf(ended);
    }

    private static CompletableFuture<Void> done() {
        return CompletableFuture.completedFuture(null);
    }

    private static CompletableFuture<Void> connect(
            StreamHandle handle, int index, OutputStream in, EndNotice out, EndNotice err) {
        if (index == 0) {
            handle.output(in);
            return done();
        }
        EndNotice notice = index == 1 ? out : err;
        handle.input(notice);
        return notice.ended();
    }

    private static Optional<StreamHandle> handle(JSObject stream) {
        return HostObject.behind(Js.get(stream, "handle"), StreamHandle.class)
                .filter(handle -> !Js.string(Js.get(stream, "type")).equals("wrap"));
    }

    private void ended(int value, Command command) {
        if (isClosed()) {
            return;
        }
        ExitStatus status = ExitStatus.of(value, signalSent, command);
        active(false);
        callback("onexit", status.code(), Js.text(status.signal().orElse("")));
    }

    private Object kill(int signal) {
        Optional<Process> alive = child.filter(Process::isAlive);
        if (alive.isEmpty()) {
            return SystemError.of("ESRCH").number();
        }
        if (signal != 0) {
            signalSent = signal;
        }
        return Signals.send(alive.get(), signal);
    }

    @Override
    protected void release() {
        // the child lives on without the handle
    }
}
