package dev.patio.spare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Starts the next spare host, where the user wants one: some time after this host got a session, so as not to
 * compete with its start, at the latest at its end.
 */
public final class Replacement {
    private static final long DELAY_SECONDS = 3;

    private final Path home;
    private final Map<String, String> environment;
    private final AtomicBoolean started = new AtomicBoolean();

    public Replacement(Path home, Map<String, String> environment) {
        this.home = home;
        this.environment = environment;
    }

    public void later() {
        Thread thread = new Thread(
                () -> {
                    try {
                        TimeUnit.SECONDS.sleep(DELAY_SECONDS);
                        now();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "starts the next spare host");
        thread.setDaemon(true);
        thread.start();
    }

    /** Does nothing where there is a spare host, or none is wanted, or this was called before. */
    public void now() {
        if (started.compareAndSet(false, true)) {
            try {
                SpareFiles files = SpareFiles.of(environment);
                if (Files.exists(files.wish()) && files.process().isEmpty()) {
                    start(home, files, environment);
                }
            } catch (IOException e) {
                // then the next start is a cold one
            }
        }
    }

    /** Starts one, in a session of its own, so that no Ctrl-C reaches it. */
    static void start(Path home, SpareFiles files, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        home.resolve("libexec/client").toString(),
                        "--detach",
                        home.resolve("bin/patio").toString(),
                        "spare-host")
                .directory(Path.of("/").toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(files.log().toFile())
                .redirectError(files.log().toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.start();
    }
}
