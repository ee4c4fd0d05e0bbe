package dev.patio.guest.javascript.binding.process;

import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.binding.fs.OpenFile;
import dev.patio.guest.javascript.binding.fs.OpenFiles;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.SystemError;
import dev.patio.posix.Descriptors;
import dev.patio.posix.PosixException;
import dev.patio.posix.Socket;
import dev.patio.posix.SocketPair;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * What a child gets as its descriptors: connections with the program, files, and descriptors of the program. Those that are not the
 * system's reach it through a connection, of which a thread carries the bytes.
 */
final class ChildStreams implements AutoCloseable {
    /** So many descriptors a child has in any case. */
    static final int STANDARD = 3;

    private static final int CHUNK = 16 * 1024;

    private final NodeProcess process;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Set<Integer> nothing = new HashSet<>();
    private final List<SocketPair> pairs = new ArrayList<>();
    private final List<Carrier> carriers = new ArrayList<>();
    private boolean started;

    /** What is done for a stream once the child runs; gives when it has ended. */
    private interface Carrier {
        CompletableFuture<Void> carry();
    }

    ChildStreams(NodeProcess process) {
        this.process = process;
    }

    /** Prepares a descriptor of the child as the library describes it. Gives the program's end where it is a connection with the program. */
    Optional<Socket> prepare(Object[] stdio, int index) throws SpawnException {
        JSObject described = index < stdio.length ? (JSObject) stdio[index] : null;
        switch (described == null ? "ignore" : Js.string(Js.get(described, "type"))) {
            case "ignore" -> {
                if (index < STANDARD) {
                    nothing.add(index);
                }
            }
            case "inherit" -> share(index, index);
            case "fd" -> share(index, (int) Js.get(described, "fd"));
            case "wrap" -> share(index, descriptor((JSObject) Js.get(described, "handle")));
            default -> {
                return Optional.of(connect(index));
            }
        }
        return Optional.empty();
    }

    private static int descriptor(JSObject handle) throws SpawnException {
        if (Js.get(handle, "fd") instanceof Integer number && number >= 0) {
            return number;
        }
        throw new SpawnException("ENOTSUP");
    }

    private Socket connect(int index) throws SpawnException {
        try {
            SocketPair pair = SocketPair.open();
            numbers.put(index, pair.theirs());
            pairs.add(pair);
            return pair.ours();
        } catch (PosixException e) {
            throw new SpawnException(SystemError.of(-e.errno()));
        }
    }

    /** Lets the child use a descriptor of the program's. */
    private void share(int index, int descriptor) throws SpawnException {
        OpenFile file = OpenFiles.of(process).find(descriptor).orElseThrow(() -> new SpawnException("EBADF"));
        OptionalInt number = file.number();
        if (number.isPresent()) {
            numbers.put(index, number.getAsInt());
            return;
        }
        Socket socket = connect(index);
        carriers.add(
                index == 0
                        ? () -> carry("in", socket, reading(file), socket.output(), false)
                        : () -> carry("out", socket, socket.input(), writing(file), true));
    }

    Child start(Command command, boolean detached) throws SpawnException {
        Child child = command.start(numbers, nothing, detached);
        started = true;
        return child;
    }

    /** Begins to carry; done when all that the child wrote has arrived. */
    CompletableFuture<Void> carry() {
        return CompletableFuture.allOf(carriers.stream().map(Carrier::carry).toArray(CompletableFuture[]::new));
    }

    /** The child has its ends now, or never will, and then nobody has use for ours. */
    @Override
    public void close() {
        try {
            for (SocketPair pair : pairs) {
                Descriptors.close(pair.theirs());
                if (!started) {
                    pair.ours().close();
                }
            }
        } catch (PosixException e) {
            throw new UncheckedIOException(new IOException(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Carries bytes on a thread of its own, to the end of the one stream or the failure of the other.
     *
     * @param awaited whether the child has not ended before its bytes have arrived
     */
    private static CompletableFuture<Void> carry(
            String name, Socket socket, InputStream from, OutputStream to, boolean awaited) {
        var done = new CompletableFuture<Void>();
        Thread.ofPlatform().daemon().name("javascript child " + name).start(() -> {
            try (socket) {
                byte[] chunk = new byte[CHUNK];
                for (int count = from.read(chunk); count > 0; count = from.read(chunk)) {
                    to.write(chunk, 0, count);
                    to.flush();
                }
            } catch (IOException e) {
                // one end has gone, and with it the need to carry
            } finally {
                done.complete(null);
            }
        });
        return awaited ? done : CompletableFuture.completedFuture(null);
    }

    private static InputStream reading(OpenFile file) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) <= 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = file.read(ByteBuffer.wrap(bytes, offset, length), OpenFile.HERE);
                return count == 0 ? -1 : count;
            }
        };
    }

    private static OutputStream writing(OpenFile file) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                file.write(ByteBuffer.wrap(bytes, offset, length), OpenFile.HERE);
            }
        };
    }
}
