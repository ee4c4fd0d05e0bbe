package dev.patio.posix;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A program to start as a child of this process, with descriptors of this process as its own; what
 * {@link ProcessBuilder} cannot do.
 *
 * @param executables where to look, in order
 * @param arguments the whole of argv
 * @param environment {@code NAME=value}
 * @param descriptors from the child's number to this process's
 * @param nothing its descriptors that lead nowhere: {@code /dev/null}
 * @param closeOthers whether the child gets no descriptor but those
 * @param group the process group to enter, 0 for one of its own
 */
public record Spawn(
        List<String> executables,
        List<String> arguments,
        List<String> environment,
        Optional<String> directory,
        Map<Integer, Integer> descriptors,
        Set<Integer> nothing,
        boolean closeOthers,
        boolean newSession,
        Optional<Integer> group) {

    /** Generous for the structures of glibc and musl, which the headers keep opaque. */
    private static final long STRUCTURE = 512;

    private static final int SIGNAL_SET = 128;
    private static final short SET_GROUP = 0x02;
    private static final short DEFAULT_SIGNALS = 0x04;
    private static final short SIGNAL_MASK = 0x08;
    private static final short NEW_SESSION = 0x80;
    private static final int ENOENT = 2;
    private static final int READ_AND_WRITE = 2;

    private static final MethodHandle SPAWN =
            function("posix_spawn", ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    private static final MethodHandle INIT_ACTIONS = function("posix_spawn_file_actions_init", ADDRESS);
    private static final MethodHandle DROP_ACTIONS = function("posix_spawn_file_actions_destroy", ADDRESS);
    private static final MethodHandle ADD_DUP =
            function("posix_spawn_file_actions_adddup2", ADDRESS, JAVA_INT, JAVA_INT);
    private static final MethodHandle ADD_OPEN =
            function("posix_spawn_file_actions_addopen", ADDRESS, JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT);
    private static final MethodHandle ADD_CLOSE = function("posix_spawn_file_actions_addclose", ADDRESS, JAVA_INT);
    private static final MethodHandle ADD_CLOSE_FROM =
            function("posix_spawn_file_actions_addclosefrom_np", ADDRESS, JAVA_INT);
    private static final MethodHandle ADD_FOLDER = function("posix_spawn_file_actions_addchdir_np", ADDRESS, ADDRESS);
    private static final MethodHandle INIT_ATTRIBUTES = function("posix_spawnattr_init", ADDRESS);
    private static final MethodHandle SET_FLAGS = function("posix_spawnattr_setflags", ADDRESS, JAVA_SHORT);
    private static final MethodHandle SET_MASK = function("posix_spawnattr_setsigmask", ADDRESS, ADDRESS);
    private static final MethodHandle SET_DEFAULTS = function("posix_spawnattr_setsigdefault", ADDRESS, ADDRESS);
    private static final MethodHandle SET_GROUP_TO = function("posix_spawnattr_setpgroup", ADDRESS, JAVA_INT);

    private static MethodHandle function(String name, MemoryLayout... arguments) {
        return Libc.function(name, JAVA_INT, arguments);
    }

    /** Starts it and returns its process id. */
    public int start() throws PosixException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            MemorySegment actions = arena.allocate(STRUCTURE);
            check("posix_spawn_file_actions_init", (int) INIT_ACTIONS.invokeExact(state, actions));
            try {
                addActions(arena, state, actions);
                return start(arena, state, actions, attributes(arena, state));
            } finally {
                int _ = (int) DROP_ACTIONS.invokeExact(state, actions);
            }
        } catch (Throwable t) {
            throw Libc.failure(t);
        }
    }

    private int start(Arena arena, MemorySegment state, MemorySegment actions, MemorySegment attributes)
            throws Throwable {
        MemorySegment pid = arena.allocate(JAVA_INT);
        MemorySegment argv = strings(arena, arguments);
        MemorySegment envp = strings(arena, environment);
        int errno = ENOENT;
        for (String executable : executables) {
            MemorySegment path = arena.allocateFrom(executable);
            errno = (int) SPAWN.invokeExact(state, pid, path, actions, attributes, argv, envp);
            if (errno == 0) {
                return pid.get(JAVA_INT, 0);
            }
        }
        throw new PosixException("posix_spawn", errno);
    }

    /** By way of numbers above all in use, because one descriptor's target may be another's source. */
    private void addActions(Arena arena, MemorySegment state, MemorySegment actions) throws Throwable {
        int top = Stream.concat(descriptors.keySet().stream(), nothing.stream())
                .max(Integer::compare)
                .orElse(0);
        int spare = 3
                + Math.max(
                        top, descriptors.values().stream().max(Integer::compare).orElse(0));
        int next = spare;
        for (int source : descriptors.values()) {
            check("adddup2", (int) ADD_DUP.invokeExact(state, actions, source, next++));
        }
        next = spare;
        for (int target : descriptors.keySet()) {
            check("adddup2", (int) ADD_DUP.invokeExact(state, actions, next++, target));
        }
        MemorySegment nowhere = arena.allocateFrom("/dev/null");
        for (int target : nothing) {
            check("addopen", (int) ADD_OPEN.invokeExact(state, actions, target, nowhere, READ_AND_WRITE, 0));
        }
        closeOthers(state, actions, top, spare);
        if (directory.isPresent()) {
            check("addchdir_np", (int) ADD_FOLDER.invokeExact(state, actions, arena.allocateFrom(directory.get())));
        }
    }

    private void closeOthers(MemorySegment state, MemorySegment actions, int top, int spare) throws Throwable {
        for (int number = 3; closeOthers && number < top; number++) {
            if (!descriptors.containsKey(number) && !nothing.contains(number)) {
                check("addclose", (int) ADD_CLOSE.invokeExact(state, actions, number));
            }
        }
        int from = closeOthers ? Math.max(3, top + 1) : spare;
        check("addclosefrom_np", (int) ADD_CLOSE_FROM.invokeExact(state, actions, from));
    }

    /** No signal blocked or ignored, whatever the threads of this process do. */
    private MemorySegment attributes(Arena arena, MemorySegment state) throws Throwable {
        MemorySegment attributes = arena.allocate(STRUCTURE);
        check("posix_spawnattr_init", (int) INIT_ATTRIBUTES.invokeExact(state, attributes));
        MemorySegment all = arena.allocate(SIGNAL_SET).fill((byte) 0xff);
        check("setsigmask", (int) SET_MASK.invokeExact(state, attributes, arena.allocate(SIGNAL_SET)));
        check("setsigdefault", (int) SET_DEFAULTS.invokeExact(state, attributes, all));
        int flags = SIGNAL_MASK | DEFAULT_SIGNALS | (newSession ? NEW_SESSION : 0);
        if (group.isPresent()) {
            flags |= SET_GROUP;
            check("setpgroup", (int) SET_GROUP_TO.invokeExact(state, attributes, (int) group.get()));
        }
        check("setflags", (int) SET_FLAGS.invokeExact(state, attributes, (short) flags));
        return attributes;
    }

    private static MemorySegment strings(Arena arena, List<String> strings) {
        MemorySegment array = arena.allocate(ADDRESS, strings.size() + 1L);
        for (int i = 0; i < strings.size(); i++) {
            array.setAtIndex(ADDRESS, i, arena.allocateFrom(strings.get(i)));
        }
        array.setAtIndex(ADDRESS, strings.size(), MemorySegment.NULL);
        return array;
    }

    /** These functions return their error. */
    private static void check(String call, int errno) throws PosixException {
        if (errno != 0) {
            throw new PosixException(call, errno);
        }
    }
}
