package dev.patio.session;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a session runs.
 *
 * @param folder that of the manifest, or else the one in which the session was started
 * @param sharedLimit how many bytes the shared space may hold
 */
public record Application(Path folder, List<Program> programs, OptionalLong sharedLimit) {
    public Application {
        programs = List.copyOf(programs);
    }

    /** One program, with a space of its own. */
    public static Application of(Path folder, Program program) {
        return new Application(folder, List.of(program), OptionalLong.empty());
    }

    /** Those of all pats that it begins with, in program order. */
    public List<String> names() {
        return programs.stream()
                .flatMap(program -> program.instanceNames().stream())
                .toList();
    }

    public Application withSharedLimit(long bytes) {
        return new Application(folder, programs, OptionalLong.of(bytes));
    }
}
