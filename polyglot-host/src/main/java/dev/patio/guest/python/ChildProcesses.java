package dev.patio.guest.python;

import com.oracle.truffle.api.TruffleSafepoint;
import dev.patio.guest.Stdio;
import dev.patio.posix.Children;
import dev.patio.posix.Numbers;
import dev.patio.posix.PosixException;
import dev.patio.posix.Spawn;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;

/**
 * The child processes of one program, started with the descriptors that the program says. A standard stream that the
 * process does not have, because the session reads it, reaches a child through a pipe. Any thread of the program.
 */
final class ChildProcesses {
    private static final int EPERM = 1;
    private static final int NO_CHILD = 10;
    private static final int EMFILE = 24;
    private static final long PUMP_GRACE_MILLIS = 500;

    private record Child(CompletableFuture<Void> end, List<Pump> pumps) {}

    private final Map<Integer, Child> children = new ConcurrentHashMap<>();
    private final DescriptorTable descriptors;
    private final Stdio stdio;
    private final boolean allowed;

    ChildProcesses(DescriptorTable descriptors, Stdio stdio, boolean allowed) {
        this.allowed = allowed;
        this.descriptors = descriptors;
        this.stdio = stdio;
    }

    /** What system.py calls. */
    ProxyObject host() {
        return ProxyObject.fromMap(
                Map.of("spawn", (ProxyExecutable) this::spawn, "wait", (ProxyExecutable) this::await));
    }

    /**
     * Arguments: executables, argv, environment (each joined by NUL), folder or nothing, the program's descriptors for
     * the child's 0, 1 and 2, further descriptors to keep (joined by NUL), whether to close all others, whether to
     * begin a session, process group or -1.
     *
     * @return the process id, or an errno below zero
     */
    private Object spawn(Value... a) {
        if (!allowed) {
            return -EPERM;
        }
        List<Pipe> pipes = new ArrayList<>();
        List<Pump> pumps = new ArrayList<>();
        try {
            Map<Integer, Integer> numbers = new LinkedHashMap<>();
            for (int i = 0; i < 3; i++) {
                int target = i;
                number(a[4 + i].asInt(), pipes, pumps).ifPresent(number -> numbers.put(target, number));
            }
            for (String kept : split(a[7])) {
                int descriptor = Integer.parseInt(kept);
                descriptors.number(descriptor).ifPresent(number -> numbers.put(descriptor, number));
            }
            int group = a[10].asInt();
            int pid = new Spawn(
                            split(a[0]),
                            split(a[1]),
                            split(a[2]),
                            Optional.of(a[3].asString()).filter(s -> !s.isEmpty()),
                            numbers,
                            Set.of(),
                            a[8].asBoolean(),
                            a[9].asBoolean(),
                            group < 0 ? Optional.empty() : Optional.of(group))
                    .start();
            pumps.forEach(Pump::start);
            children.put(pid, new Child(Children.end(pid), pumps));
            return pid;
        } catch (PosixException e) {
            return -e.errno();
        } catch (IOException e) {
            return -EMFILE;
        } finally {
            pipes.forEach(ChildProcesses::closeChildsEnd);
        }
    }

    private static List<String> split(Value joined) {
        return joined.asString().isEmpty()
                ? List.of()
                : List.of(joined.asString().split("\0", -1));
    }

    /** The process's number for a descriptor, if need be that of a new pipe to the session. */
    private OptionalInt number(int descriptor, List<Pipe> pipes, List<Pump> pumps) throws IOException {
        OptionalInt number = descriptors.number(descriptor);
        OptionalInt stream = descriptors.standardStream(descriptor);
        if (number.isPresent() || stream.isEmpty()) {
            return number;
        }
        Pipe pipe = Pipe.open();
        pipes.add(pipe);
        if (stream.getAsInt() == 0) {
            // what the session reads for the program cannot be read for a child too: it finds the end
            pipe.sink().close();
            return Numbers.of(pipe.source());
        }
        pumps.add(new Pump(pipe.source(), stream.getAsInt() == 1 ? stdio.out().stream() : stdio.err().stream()));
        return Numbers.of(pipe.sink());
    }

    private static void closeChildsEnd(Pipe pipe) {
        try {
            if (pipe.sink().isOpen()) {
                pipe.sink().close();
            } else {
                pipe.source().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Arguments: process id or -1 for any child, whether to wait.
     *
     * @return process id and raw status; 0 and 0 while it runs; -1 and an errno
     */
    private Object await(Value... a) {
        int wanted = a[0].asInt();
        while (true) {
            Map<Integer, Child> candidates = wanted == -1 ? Map.copyOf(children) : known(wanted);
            if (candidates.isEmpty()) {
                return ProxyArray.fromArray(-1, NO_CHILD);
            }
            for (var candidate : candidates.entrySet()) {
                Optional<Integer> status = reap(candidate.getKey(), candidate.getValue());
                if (status.isPresent()) {
                    return ProxyArray.fromArray(candidate.getKey(), status.get());
                }
            }
            if (!a[1].asBoolean()) {
                return ProxyArray.fromArray(0, 0);
            }
            CompletableFuture<Object> any = CompletableFuture.anyOf(
                    candidates.values().stream().map(Child::end).toArray(CompletableFuture[]::new));
            TruffleSafepoint.setBlockedThreadInterruptible(null, ChildProcesses::join, any);
        }
    }

    private Map<Integer, Child> known(int pid) {
        Child child = children.get(pid);
        return child == null ? Map.of() : Map.of(pid, child);
    }

    private static void join(CompletableFuture<Object> end) throws InterruptedException {
        try {
            end.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private Optional<Integer> reap(int pid, Child child) {
        try {
            Optional<Integer> status = Children.reap(pid);
            if (status.isPresent()) {
                children.remove(pid);
                child.pumps().forEach(Pump::finish);
            }
            return status;
        } catch (PosixException e) {
            children.remove(pid);
            return Optional.empty();
        }
    }

    /** The program is gone; its children live on, and are reaped here when they end. */
    void release() {
        children.forEach((pid, child) -> {
            var _ = child.end().thenRun(() -> reap(pid, child));
        });
    }

    private static final class Pump {
        private final Pipe.SourceChannel source;
        private final OutputStream target;
        private final Thread thread =
                Thread.ofPlatform().daemon().name("python-child-output").unstarted(this::run);

        Pump(Pipe.SourceChannel source, OutputStream target) {
            this.source = source;
            this.target = target;
        }

        void start() {
            thread.start();
        }

        private void run() {
            try (InputStream in = Channels.newInputStream(source)) {
                in.transferTo(target);
            } catch (IOException e) {
                // the session's reader is gone; closing the pipe tells the child
            }
        }

        /** What the child wrote shall stand before what the program writes next; its own children may hold on. */
        void finish() {
            try {
                thread.join(PUMP_GRACE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
