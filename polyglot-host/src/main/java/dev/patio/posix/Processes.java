package dev.patio.posix;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** This process and others. */
public final class Processes {
    private static final MethodHandle GETPPID = Libc.function("getppid", JAVA_INT);
    private static final MethodHandle KILL = Libc.function("kill", JAVA_INT, JAVA_INT, JAVA_INT);

    private Processes() {}

    public static int parent() {
        try (Arena arena = Arena.ofConfined()) {
            return (int) GETPPID.invokeExact(Libc.state(arena));
        } catch (Throwable t) {
            throw Libc.impossible(t);
        }
    }

    public static void kill(int pid, int signal) throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            if ((int) KILL.invokeExact(state, pid, signal) != 0) {
                throw new PosixException("kill", Libc.errno(state));
            }
        } catch (PosixException e) {
            throw e;
        } catch (Throwable t) {
            throw Libc.impossible(t);
        }
    }
}
