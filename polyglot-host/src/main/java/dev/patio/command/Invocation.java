package dev.patio.command;

import dev.patio.guest.Stdio;
import dev.patio.posix.PosixException;
import dev.patio.spare.Handover;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One call of {@code patio}: what a process knows of how it was started. */
public record Invocation(List<String> arguments, Path workingDirectory, Map<String, String> environment, Stdio stdio) {
    public Invocation {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /** That of this process. */
    public static Invocation ofProcess(String... arguments) {
        return new Invocation(
                List.of(arguments),
                Path.of("").toAbsolutePath(),
                withoutOurs(System.getenv()),
                ProcessStdio.inherited());
    }

    /** What a client has handed over; the streams of this process are the client's by now. */
    public static Invocation ofClient(Handover handover) throws IOException, PosixException {
        return new Invocation(
                handover.arguments(),
                handover.workingDirectory(),
                withoutOurs(handover.environment()),
                ProcessStdio.asked());
    }

    public Path resolve(String file) {
        return workingDirectory.resolve(file).normalize();
    }

    /** The same somewhere else, with further variables. */
    public Invocation in(Path directory, Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(variables);
        return new Invocation(arguments, directory, all, stdio);
    }

    /** The launcher sets a variable for the C library; programs see what was set before. */
    static Map<String, String> withoutOurs(Map<String, String> environment) {
        Map<String, String> clean = new HashMap<>(environment);
        String tunables = clean.remove("PATIO_GLIBC_TUNABLES");
        if (tunables != null) {
            clean.remove("GLIBC_TUNABLES");
            if (!tunables.isEmpty()) {
                clean.put("GLIBC_TUNABLES", tunables);
            }
        }
        return clean;
    }
}
