package dev.patio.posix;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The threads of this process, as Linux knows them. */
public final class Threads {
    private static final Path TASKS = Path.of("/proc/self/task");
    private static final int PROCESS = 0; // a thread's number will do

    private Threads() {}

    /**
     * Has those whose name begins so leave the processors to others, where the system lets it. For good: who may lower a
     * priority may not raise it again.
     *
     * @param niceness from 0, as all others, to 19
     */
    public static void lower(String beginning, int niceness) {
        List<Integer> numbers = numbers(beginning);
        if (numbers.isEmpty()) {
            return;
        }
        MethodHandle setpriority = Libc.function("setpriority", JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment state = Libc.state(arena);
            for (int number : numbers) {
                Libc.check("setpriority", (int) setpriority.invokeExact(state, PROCESS, number, niceness), state);
            }
        } catch (Throwable t) {
            PosixException _ = Libc.failure(t); // a container may forbid it
        }
    }

    private static List<Integer> numbers(String beginning) {
        try (Stream<Path> tasks = Files.list(TASKS)) {
            return tasks.filter(it -> name(it).startsWith(beginning))
                    .map(it -> Integer.valueOf(it.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            return List.of(); // not Linux
        }
    }

    private static String name(Path task) {
        try {
            return Files.readString(task.resolve("comm"));
        } catch (IOException e) {
            return ""; // it has ended
        }
    }
}
