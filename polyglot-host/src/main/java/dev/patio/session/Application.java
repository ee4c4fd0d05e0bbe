package dev.patio.session;

import dev.patio.guest.Access;
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

    /** Programs that may do anything may do no more than this. */
    public Application within(Access access) {
        List<Program> restricted = programs.stream()
                .map(program -> program.access().equals(Access.ORDINARY) ? program.withAccess(access) : program)
                .toList();
        return new Application(folder, restricted, sharedLimit);
    }

    public Application withSharedLimit(long bytes) {
        return new Application(folder, programs, OptionalLong.of(bytes));
    }
}
