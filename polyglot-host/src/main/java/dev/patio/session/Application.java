package dev.patio.session;

import java.nio.file.Path;
import java.util.List;

/**
 * What a session runs.
 *
 * @param folder that of the manifest, or else the one in which the session was started
 */
public record Application(Path folder, List<Program> programs) {
    public Application {
        programs = List.copyOf(programs);
    }
}
