package dev.patio.spare;

import dev.patio.control.RuntimeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What spare hosts and those who look for them agree on, as files in the user's runtime folder.
 *
 * @param wish there while the user wants a spare host; holds the idle limit in milliseconds
 * @param lock held by the spare host; holds its process id
 * @param socket where it listens once it is ready
 */
public record SpareFiles(Path wish, Path lock, Path socket, Path log) {
    public static SpareFiles of(Map<String, String> environment) throws IOException {
        Path folder = RuntimeFolder.of(environment).path();
        return new SpareFiles(
                folder.resolve("spare.on"),
                folder.resolve("spare.lock"),
                folder.resolve("spare.sock"),
                folder.resolve("spare.log"));
    }

    public Optional<Duration> idleLimit() throws IOException {
        return Files.exists(wish)
                ? Optional.of(
                        Duration.ofMillis(Long.parseLong(Files.readString(wish).strip())))
                : Optional.empty();
    }

    /** The spare host's process, if there is one. */
    public Optional<ProcessHandle> process() throws IOException {
        if (!Files.exists(lock)) {
            return Optional.empty();
        }
        String pid = Files.readString(lock).strip();
        return pid.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(pid));
    }
}
