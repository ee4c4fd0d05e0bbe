package dev.patio.guest.javascript.binding.fs;

import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.node.NodeProcess;
import java.io.IOException;
import java.util.Optional;

/** A function of the binding, taken apart so that it can be done at once or on a thread of the pool. */
@FunctionalInterface
interface Operation {
    /** Reads the arguments; on the program's thread. */
    Work prepare(NodeProcess process, Call call);

    /** What is left to do; on any thread. */
    @FunctionalInterface
    interface Job {
        Result run() throws IOException;
    }

    /** Makes the result a value of the language; on the program's thread. */
    @FunctionalInterface
    interface Result {
        Object value(Host host);

        Result NOTHING = host -> null;

        static Result of(Object value) {
            return host -> value;
        }
    }

    /**
     * A job with what its error says.
     *
     * @param call the name of the system call
     * @param path the file that it is about, as the program wrote it
     * @param target the second file of a call that takes two
     */
    record Work(String call, Optional<String> path, Optional<String> target, Job job) {
        static Work of(String call, Job job) {
            return new Work(call, Optional.empty(), Optional.empty(), job);
        }

        static Work of(String call, String path, Job job) {
            return new Work(call, Optional.of(path), Optional.empty(), job);
        }

        static Work of(String call, String path, String target, Job job) {
            return new Work(call, Optional.of(path), Optional.of(target), job);
        }
    }
}
