package dev.patio.home.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.home.Folders;
import dev.patio.home.PatioHome;
import dev.patio.home.Share;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The conversations of debugger-adapter/src/test/transcripts go as they are written down. With
 * {@code -Dpatio.transcripts.update=true} they are written down as they go.
 */
class TranscriptsIT {
    private static final Path ALL = PatioHome.CHECKOUT.resolve("debugger-adapter/src/test/transcripts");
    private static final String FILE = "conversation";
    private static final int PATIENCE = 120;

    private static final Adapters ADAPTERS = new Adapters();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path temporary;

    @AfterAll
    static void nothing_is_left() {
        ADAPTERS.close();
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    List<DynamicTest> conversations_go_as_they_are_written_down() throws IOException {
        List<String> only =
                List.of(System.getProperty("patio.transcripts.only", "").split(",", -1));
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> folders = Files.list(ALL)) {
            folders.filter(folder -> Files.exists(folder.resolve(FILE)))
                    .filter(folder -> Share.has(folder.getFileName().toString()))
                    .filter(folder ->
                            only.stream().anyMatch(folder.getFileName().toString()::startsWith))
                    .sorted()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
                    .forEach(tests::add);
        }
        return tests;
    }

    private void check(Path folder) throws IOException, InterruptedException {
        Path copy = Folders.copy(folder, temporary.toRealPath().resolve(folder.getFileName()));
        List<String> expected = Files.readAllLines(folder.resolve(FILE));
        List<String> seen = expected.contains(Conversation.ALONE) ? inProcess(copy, expected) : onPort(copy, expected);
        if (Boolean.getBoolean("patio.transcripts.update")) {
            Files.write(folder.resolve(FILE), seen);
        } else {
            assertThat(seen).isEqualTo(expected);
        }
    }

    /** With an adapter that has other conversations before and after. */
    private List<String> onPort(Path folder, List<String> lines) throws IOException, InterruptedException {
        Adapter adapter = ADAPTERS.take(temporary);
        try (Socket socket = adapter.connect();
                Client client = new Client(socket.getInputStream(), socket.getOutputStream())) {
            List<String> seen =
                    new ArrayList<>(new Conversation(client, new Symbols(folder), adapter.token()).have(lines));
            ADAPTERS.giveBack(adapter, isInJava(folder));
            return seen;
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            adapter.close();
            throw e;
        }
    }

    private static boolean isInJava(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        }
    }

    /** With an adapter of its own on standard streams, whose end is part of the conversation. */
    private static List<String> inProcess(Path folder, List<String> lines) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(PatioHome.command("dap"))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(PatioHome.brief(Map.of()));
        Process adapter = builder.start();
        try {
            List<String> seen;
            try (Client client = new Client(adapter.getInputStream(), adapter.getOutputStream())) {
                seen = new ArrayList<>(new Conversation(client, new Symbols(folder), "").have(lines));
            }
            assertThat(adapter.waitFor(PATIENCE, TimeUnit.SECONDS))
                    .as("the adapter ends")
                    .isTrue();
            seen.add("< exit status " + adapter.exitValue());
            return seen;
        } finally {
            adapter.destroyForcibly();
        }
    }
}
