package dev.patio.guest.javascript.binding.stream;

import dev.patio.guest.Stdio;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.SystemError;
import dev.patio.posix.Socket;

/** Pipes, terminals, and what all streams have in common. */
public final class StreamBindings {
    private static final HostClass<PipeHandle> PIPE = new HostClass<>("Pipe", PipeHandle.class, PipeHandle::new)
            .method("open", (self, call) -> self.open(call.integer(0)))
            .method("fchmod", (self, call) -> 0)
            .extend(StreamHandle.TYPE);
    private static final HostClass<TerminalHandle> TTY = new HostClass<>(
                    "TTY", TerminalHandle.class, TerminalHandle::new)
            .method("getWindowSize", TerminalHandle::size)
            .method("setRawMode", (self, call) -> self.rawMode(call.flag(0)))
            .extend(StreamHandle.TYPE);

    private StreamBindings() {}

    public static Binding stream() {
        return Binding.withConstantsOf("stream_wrap")
                .value("streamBaseState", StreamState::array)
                .type(StreamHandle.TYPE)
                .type(StreamRequest.WRITE)
                .type(StreamRequest.SHUTDOWN);
    }

    public static Binding pipe() {
        return Binding.withConstantsOf("pipe_wrap")
                .type(PIPE)
                .type(HostClass.withoutConstructor("PipeConnectWrap", Object.class));
    }

    public static Binding terminal() {
        return Binding.withConstantsOf("tty_wrap").type(TTY).function("isTTY", StreamBindings::isTerminal);
    }

    private static Object isTerminal(Call call) {
        Stdio stdio = NodeProcess.of(call).launch().stdio();
        return switch (call.integer(0)) {
            case 0 -> stdio.in().kind() == Stdio.Kind.TERMINAL;
            case 1 -> stdio.out().kind() == Stdio.Kind.TERMINAL;
            case 2 -> stdio.err().kind() == Stdio.Kind.TERMINAL;
            default -> false;
        };
    }

    /** Connects a handle with one of the program's standard streams. */
    static int standard(StreamHandle handle, Stdio stdio, int descriptor) {
        handle.descriptor(descriptor);
        switch (descriptor) {
            case 0 -> handle.input(stdio.in().stream());
            case 1 -> handle.outputAtOnce(stdio.out().stream());
            case 2 -> handle.outputAtOnce(stdio.err().stream());
            default -> {
                return SystemError.of("EBADF").number();
            }
        }
        return 0;
    }

    /** A pipe; a child process connects its ends with streams. Beyond the standard streams a program is born with one at most: fork()'s. */
    public static final class PipeHandle extends StreamHandle {
        PipeHandle(HostObject object, Call call) {
            super(object, call);
        }

        Object open(int descriptor) {
            if (!String.valueOf(descriptor)
                    .equals(process().launch().environment().get("NODE_CHANNEL_FD"))) {
                return standard(this, process().launch().stdio(), descriptor);
            }
            var parent = new Socket(descriptor);
            owns(parent);
            input(parent.input());
            output(parent);
            return 0;
        }
    }

    static final class TerminalHandle extends StreamHandle {
        TerminalHandle(HostObject object, Call call) {
            super(object, call);
            standard(this, process().launch().stdio(), call.integer(0));
        }

        Object size(Call call) {
            Js.set(call.object(0), 0, Terminals.columns(process()));
            Js.set(call.object(0), 1, Terminals.rows(process()));
            return 0;
        }

        Object rawMode(boolean raw) {
            return Terminals.rawMode(raw);
        }
    }
}
