package dev.patio.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * A working directory for a thread instead of the process. Linux keeps it by thread, and threads share it only because
 * they are created so; one that leaves the community takes the threads that it creates later with it.
 */
public final class OwnDirectory {
    private static final int CLONE_FS = 0x200;
    private static final MethodHandle UNSHARE = Libc.function("unshare", JAVA_INT, JAVA_INT);
    private static final MethodHandle CHDIR = Libc.function("chdir", JAVA_INT, ADDRESS);

    private OwnDirectory() {}

    /** Sets that of the calling thread and of all that it will start; the umask becomes their own as well. */
    public static void enter(Path directory) throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            Libc.check("unshare", (int) UNSHARE.invokeExact(state, CLONE_FS), state);
            Libc.check("chdir", (int) CHDIR.invokeExact(state, arena.allocateFrom(directory.toString())), state);
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
    }
}
