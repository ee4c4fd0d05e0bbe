package dev.patio.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * Gives the calling thread a working directory of its own. The threads that it starts, and the processes that these
 * start, inherit it; all others keep theirs. Linux.
 */
public final class ThreadDirectory {
    private static final int CLONE_FS = 0x200;

    private ThreadDirectory() {}

    /** Changes the directory of this thread only; some containers forbid that. */
    public static void change(Path directory) throws PosixException {
        MethodHandle unshare = Libc.function("unshare", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        MethodHandle chdir = Libc.function("chdir", ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            Libc.check("unshare", (int) unshare.invokeExact(state, CLONE_FS), state);
            Libc.check("chdir", (int) chdir.invokeExact(state, arena.allocateFrom(directory.toString())), state);
        } catch (Throwable e) {
            throw Libc.failure(e);
        }
    }
}
