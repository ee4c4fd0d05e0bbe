package dev.patio.spare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The user's wish to have a spare host, and what has become of it. */
public final class Daemon {
    /** How things stand; {@code residentBytes} is what the operating system says the host takes. */
    public record Status(
            boolean on, Optional<Long> pid, boolean ready, Optional<Long> residentBytes, Duration idleLimit) {}

    private final Path home;
    private final Map<String, String> environment;
    private final SpareFiles files;

    public Daemon(Path home, Map<String, String> environment) throws IOException {
        this.home = home;
        this.environment = environment;
        this.files = SpareFiles.of(environment);
    }

    public boolean isPossible() {
        return Files.isExecutable(home.resolve("libexec/client"));
    }

    /** Starts a spare host unless there is one; it is ready some time later. */
    public void on(Duration idleLimit) throws IOException {
        Files.writeString(files.wish(), String.valueOf(idleLimit.toMillis()));
        if (files.process().isEmpty()) {
            Replacement.start(home, files, environment);
        }
    }

    public void off() throws IOException {
        Files.deleteIfExists(files.wish());
        files.process().ifPresent(ProcessHandle::destroy);
        Files.deleteIfExists(files.socket());
        Files.deleteIfExists(files.lock());
    }

    public Status status() throws IOException {
        Optional<ProcessHandle> process = files.process();
        return new Status(
                files.idleLimit().isPresent(),
                process.map(ProcessHandle::pid),
                process.isPresent() && Files.exists(files.socket()),
                process.isPresent() ? resident(process.get().pid()) : Optional.empty(),
                files.idleLimit().orElse(Duration.ZERO));
    }

    private static Optional<Long> resident(long pid) throws IOException {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        if (!Files.exists(status)) {
            return Optional.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) << 10)
                .findFirst();
    }
}
