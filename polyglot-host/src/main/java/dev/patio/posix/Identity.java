package dev.patio.posix;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandle;

/** Who this process runs as, and which group and session a process belongs to. */
public final class Identity {
    private static final MethodHandle GETEUID = Libc.function("geteuid", JAVA_INT);
    private static final MethodHandle GETEGID = Libc.function("getegid", JAVA_INT);
    private static final MethodHandle GETPGID = Libc.function("getpgid", JAVA_INT, JAVA_INT);
    private static final MethodHandle GETSID = Libc.function("getsid", JAVA_INT, JAVA_INT);

    private Identity() {}

    public static int effectiveUser() throws PosixException {
        return call(GETEUID);
    }

    public static int effectiveGroup() throws PosixException {
        return call(GETEGID);
    }

    /** The process group of a process, 0 for this one. */
    public static int group(int pid) throws PosixException {
        return call("getpgid", GETPGID, pid);
    }

    /** The session of a process, 0 for this one. */
    public static int session(int pid) throws PosixException {
        return call("getsid", GETSID, pid);
    }

    private static int call(MethodHandle function) throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            return (int) function.invokeExact(Libc.state(arena));
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
    }

    private static int call(String name, MethodHandle function, int pid) throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            var state = Libc.state(arena);
            int result = (int) function.invokeExact(state, pid);
            Libc.check(name, result, state);
            return result;
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
    }
}
