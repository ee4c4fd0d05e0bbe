package dev.patio.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** File descriptors of this process, by number. */
public final class Descriptors {
    private static final MethodHandle DUP = Libc.function("dup", JAVA_INT, JAVA_INT);
    private static final MethodHandle PIPE = Libc.function("pipe", JAVA_INT, ADDRESS);
    private static final MethodHandle DUP2 = Libc.function("dup2", JAVA_INT, JAVA_INT, JAVA_INT);
    private static final MethodHandle CLOSE = Libc.function("close", JAVA_INT, JAVA_INT);
    private static final MethodHandle FCHDIR = Libc.function("fchdir", JAVA_INT, JAVA_INT);
    private static final MethodHandle UMASK = Libc.function("umask", JAVA_INT, JAVA_INT);
    private static final MethodHandle ISATTY = Libc.function("isatty", JAVA_INT, JAVA_INT);

    private Descriptors() {}

    /** Makes {@code target} refer to what {@code source} refers to, and closes {@code source}. */
    public static void move(int source, int target) throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            Libc.check("dup2", (int) DUP2.invokeExact(state, source, target), state);
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
        close(source);
    }

    /** Another number for what a descriptor refers to. */
    public static int copy(int descriptor) throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            int copy = (int) DUP.invokeExact(state, descriptor);
            Libc.check("dup", copy, state);
            return copy;
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
    }

    /** Opens a pipe. */
    public static Pipe pipe() throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            MemorySegment ends = arena.allocate(JAVA_INT, 2);
            Libc.check("pipe", (int) PIPE.invokeExact(state, ends), state);
            return new Pipe(ends.getAtIndex(JAVA_INT, 0), ends.getAtIndex(JAVA_INT, 1));
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
    }

    /** The two ends of a pipe. */
    public record Pipe(int reading, int writing) {}

    public static void close(int descriptor) throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            Libc.check("close", (int) CLOSE.invokeExact(state, descriptor), state);
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
    }

    public static void changeDirectory(int directory) throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            Libc.check("fchdir", (int) FCHDIR.invokeExact(state, directory), state);
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
    }

    /** Sets the mask of the process for new files and returns the one before. */
    public static int umask(int mask) throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            return (int) UMASK.invokeExact(Libc.state(arena), mask);
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
    }

    public static boolean isTerminal(int descriptor) throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            return (int) ISATTY.invokeExact(Libc.state(arena), descriptor) == 1;
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
    }
}
