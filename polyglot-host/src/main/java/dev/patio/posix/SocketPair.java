package dev.patio.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * A connection with a child process.
 *
 * @param theirs the child's end, to be given to it and then closed here
 */
public record SocketPair(Socket ours, int theirs) {
    private static final MethodHandle SOCKETPAIR =
            Libc.function("socketpair", JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);
    private static final int UNIX = 1;
    private static final int STREAM = 1;
    private static final int CLOSE_ON_EXEC = 0x80000;

    public static SocketPair open() throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            MemorySegment ends = arena.allocate(JAVA_INT, 2);
            Libc.check("socketpair", (int) SOCKETPAIR.invokeExact(state, UNIX, STREAM | CLOSE_ON_EXEC, 0, ends), state);
            return new SocketPair(new Socket(ends.getAtIndex(JAVA_INT, 0)), ends.getAtIndex(JAVA_INT, 1));
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
    }
}
