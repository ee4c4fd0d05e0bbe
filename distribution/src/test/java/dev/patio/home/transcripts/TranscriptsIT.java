package dev.patio.home.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.home.Folders;
import dev.patio.home.PatioHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The conversations of debugger-adapter/src/test/transcripts go as they are written down. With
 * {@code -Dpatio.transcripts.update=true} they are written down as they go.
 */
class TranscriptsIT {
    private static final Path ALL = PatioHome.CHECKOUT.resolve("debugger-adapter/src/test/transcripts");
    private static final String FILE = "conversation";
    private static final int PATIENCE = 120;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path temporary;

    @TestFactory
    List<DynamicTest> conversations_go_as_they_are_written_down() throws IOException {
        String only = System.getProperty("patio.transcripts.only", "");
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> folders = Files.list(ALL)) {
            folders.filter(folder -> Files.exists(folder.resolve(FILE)))
                    .filter(folder -> folder.getFileName().toString().startsWith(only))
                    .sorted()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
                    .forEach(tests::add);
        }
        return tests;
    }

    private void check(Path folder) throws IOException, InterruptedException {
        Path copy = Folders.copy(folder, temporary.toRealPath().resolve(folder.getFileName()));
        List<String> expected = Files.readAllLines(folder.resolve(FILE));
        List<String> seen;
        Process adapter = new ProcessBuilder(PatioHome.command("dap"))
                .directory(copy.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            try (Client client = new Client(adapter.getInputStream(), adapter.getOutputStream())) {
                seen = new ArrayList<>(new Conversation(client, new Symbols(copy)).have(expected));
            }
            assertThat(adapter.waitFor(PATIENCE, TimeUnit.SECONDS))
                    .as("the adapter ends")
                    .isTrue();
            seen.add("< exit status " + adapter.exitValue());
        } finally {
            adapter.destroyForcibly();
        }
        if (Boolean.getBoolean("patio.transcripts.update")) {
            Files.write(folder.resolve(FILE), seen);
        } else {
            assertThat(seen).isEqualTo(expected);
        }
    }
}
