package dev.patio.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * What a process did that ran to its end.
 *
 * @param out its bytes, each a character, so that a comparison loses nothing; as is err
 */
record Ran(int status, String out, String err) {
    /** Far beyond what anything takes; what runs longer hangs. */
    private static final Duration HANGS = Duration.ofMinutes(8);

    /** A thread each, as both streams have to be read at a time. */
    private static final Executor READER = Thread::startVirtualThread;

    String outText() {
        return text(out);
    }

    String errText() {
        return text(err);
    }

    private static String text(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    static Ran of(List<String> command, Path folder, Map<String, String> environment, Path stdin)
            throws IOException, InterruptedException {
        Process process = start(command, folder, environment, stdin);
        CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> all(process.getInputStream()), READER);
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> all(process.getErrorStream()), READER);
        if (!process.waitFor(HANGS.toSeconds(), TimeUnit.SECONDS)) {
            String threads = threads(process.pid());
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.toHandle().destroyForcibly(); // by the handle, so that what it wrote can still be read
            process.waitFor();
            throw new AssertionError("hangs: " + command + "\n" + text(err.join()) + "\n" + threads);
        }
        return new Ran(process.exitValue(), out.join(), err.join());
    }

    static Process start(List<String> command, Path folder, Map<String, String> environment, Path stdin)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(
                        Files.exists(stdin)
                                ? stdin.toFile()
                                : Path.of("/dev/null").toFile());
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv("PATH"));
        builder.environment().put("HOME", System.getenv().getOrDefault("HOME", "/"));
        builder.environment().put("LANG", "C.UTF-8");
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What the threads of a JVM are at. */
    private static String threads(long pid) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process dump = new ProcessBuilder(jcmd.toString(), String.valueOf(pid), "Thread.print", "-l")
                .redirectErrorStream(true)
                .start();
        String printed = all(dump.getInputStream());
        dump.waitFor();
        return printed;
    }

    private static String all(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
