package dev.patio.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Child processes that {@link Spawn} started. */
public final class Children {
    private static final MethodHandle WAITPID = Libc.function("waitpid", JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT);
    private static final int NO_HANG = 1;

    private Children() {}

    /** Gives when a child has ended; its status is still to be taken. */
    public static CompletableFuture<Void> end(int pid) {
        return ProcessHandle.of(pid)
                .map(child -> child.onExit().<Void>thenApply(_ -> null))
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    /** Takes the raw wait status of a child that has ended; empty while it runs. */
    public static Optional<Integer> reap(int pid) throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            MemorySegment status = arena.allocate(JAVA_INT);
            int result = (int) WAITPID.invokeExact(state, pid, status, NO_HANG);
            Libc.check("waitpid", result, state);
            return result == 0 ? Optional.empty() : Optional.of(status.get(JAVA_INT, 0));
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
    }
}
