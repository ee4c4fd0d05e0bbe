package dev.patio.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A Unix socket on which descriptors arrive, which the sockets of the JDK cannot receive. Layouts are those of 64-bit
 * Linux. One thread at a time.
 */
public final class HandoverSocket implements AutoCloseable {
    private static final int AF_UNIX = 1;
    private static final int SOCK_STREAM_CLOEXEC = 1 | 0x80000;
    private static final int SOL_SOCKET = 1;
    private static final int SCM_RIGHTS = 1;
    private static final int MSG_CMSG_CLOEXEC = 0x40000000;
    private static final short POLLIN = 1;
    private static final int ADDRESS_SIZE = 110;
    private static final int CMSG_HEADER = 16;

    private static final MethodHandle SOCKET = Libc.function("socket", JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);
    private static final MethodHandle BIND = Libc.function("bind", JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT);
    private static final MethodHandle LISTEN = Libc.function("listen", JAVA_INT, JAVA_INT, JAVA_INT);
    private static final MethodHandle ACCEPT = Libc.function("accept4", JAVA_INT, JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
    private static final MethodHandle POLL = Libc.function("poll", JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
    private static final MethodHandle RECVMSG = Libc.function("recvmsg", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT);
    private static final MethodHandle READ = Libc.function("read", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
    private static final MethodHandle WRITE = Libc.function("write", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);

    private final int descriptor;

    private HandoverSocket(int descriptor) {
        this.descriptor = descriptor;
    }

    /** Binds to a path that must not exist yet. */
    public static HandoverSocket listen(Path path) throws PosixException {
        byte[] name = path.toString().getBytes(StandardCharsets.UTF_8);
        if (name.length >= ADDRESS_SIZE - 2) {
            throw new IllegalArgumentException("too long for a socket: " + path);
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            MemorySegment address = arena.allocate(ADDRESS_SIZE);
            address.set(JAVA_SHORT, 0, (short) AF_UNIX);
            MemorySegment.copy(name, 0, address, ValueLayout.JAVA_BYTE, 2, name.length);
            int socket = (int) SOCKET.invokeExact(state, AF_UNIX, SOCK_STREAM_CLOEXEC, 0);
            Libc.check("socket", socket, state);
            Libc.check("bind", (int) BIND.invokeExact(state, socket, address, ADDRESS_SIZE), state);
            Libc.check("listen", (int) LISTEN.invokeExact(state, socket, 4), state);
            return new HandoverSocket(socket);
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
    }

    /** Waits for somebody to connect; empty when nobody does in that time. */
    public Optional<HandoverSocket> accept(Duration timeout) throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            MemorySegment poll = arena.allocate(8, 4);
            poll.set(JAVA_INT, 0, descriptor);
            poll.set(JAVA_SHORT, 4, POLLIN);
            int millis = (int) Math.min(timeout.toMillis(), Integer.MAX_VALUE);
            int ready = (int) POLL.invokeExact(state, poll, 1L, millis);
            Libc.check("poll", ready, state);
            if (ready == 0) {
                return Optional.empty();
            }
            int socket = (int) ACCEPT.invokeExact(state, descriptor, MemorySegment.NULL, MemorySegment.NULL, 0x80000);
            Libc.check("accept4", socket, state);
            return Optional.of(new HandoverSocket(socket));
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
    }

    /** Receives one byte and the descriptors that come with it; empty where the peer is gone or sent others. */
    public Optional<int[]> receiveDescriptors(int count) throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            long controlSize = CMSG_HEADER + (count * 4L + 7) / 8 * 8;
            MemorySegment vector = arena.allocate(16, 8);
            vector.set(ADDRESS, 0, arena.allocate(1));
            vector.set(JAVA_LONG, 8, 1);
            MemorySegment control = arena.allocate(controlSize, 8);
            MemorySegment message = arena.allocate(56, 8);
            message.set(ADDRESS, 16, vector);
            message.set(JAVA_LONG, 24, 1);
            message.set(ADDRESS, 32, control);
            message.set(JAVA_LONG, 40, controlSize);
            long received = (long) RECVMSG.invokeExact(state, descriptor, message, MSG_CMSG_CLOEXEC);
            Libc.check("recvmsg", (int) received, state);
            if (received != 1
                    || control.get(JAVA_LONG, 0) != CMSG_HEADER + count * 4L
                    || control.get(JAVA_INT, 8) != SOL_SOCKET
                    || control.get(JAVA_INT, 12) != SCM_RIGHTS) {
                return Optional.empty();
            }
            return Optional.of(control.asSlice(CMSG_HEADER, count * 4L).toArray(JAVA_INT));
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
    }

    public byte[] read(int size) throws IOException, PosixException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            MemorySegment data = arena.allocate(Math.max(size, 1));
            long filled = 0;
            while (filled < size) {
                long n = (long) READ.invokeExact(state, descriptor, data.asSlice(filled), size - filled);
                Libc.check("read", (int) n, state);
                if (n == 0) {
                    throw new EOFException("the other side is gone");
                }
                filled += n;
            }
            return data.asSlice(0, size).toArray(ValueLayout.JAVA_BYTE);
        } catch (IOException e) {
            throw e;
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
    }

    public int readInt() throws IOException, PosixException {
        return MemorySegment.ofArray(read(4)).get(ValueLayout.JAVA_INT_UNALIGNED, 0);
    }

    public void writeInt(int value) throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            long n = (long) WRITE.invokeExact(state, descriptor, arena.allocateFrom(JAVA_INT, value), 4L);
            Libc.check("write", (int) n, state);
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
    }

    @Override
    public void close() throws PosixException {
        Descriptors.close(descriptor);
    }
}
