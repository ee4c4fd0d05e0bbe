package dev.patio.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** This process and others. */
public final class Processes {
    private static final MethodHandle GETPPID = Libc.function("getppid", JAVA_INT);
    private static final MethodHandle KILL = Libc.function("kill", JAVA_INT, JAVA_INT, JAVA_INT);

    private static final MethodHandle EXIT = Libc.function("_exit", JAVA_INT, JAVA_INT);

    private static final MethodHandle SIGNAL = Libc.function("signal", ADDRESS, JAVA_INT, ADDRESS);

    private Processes() {}

    public static int parent() throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            return (int) GETPPID.invokeExact(Libc.state(arena));
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
    }

    public static void kill(int pid, int signal) throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            Libc.check("kill", (int) KILL.invokeExact(state, pid, signal), state);
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
    }

    /**
     * Ends this process at once: an end of the JVM, even by {@link Runtime#halt}, waits up to ten seconds for what is being
     * compiled.
     */
    public static void end(int status) throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            int _ = (int) EXIT.invokeExact(Libc.state(arena), status);
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
    }

    /** Ends this process by a signal, so that its parent sees that. Returns only where the signal ends nothing. */
    public static void endBy(int signal) throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment _ = (MemorySegment) SIGNAL.invokeExact(Libc.state(arena), signal, MemorySegment.NULL);
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
        kill((int) ProcessHandle.current().pid(), signal);
    }
}
