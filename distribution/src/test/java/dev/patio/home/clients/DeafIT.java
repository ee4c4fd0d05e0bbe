package dev.patio.home.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patio.home.PatioHome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client that says what it wants and never reads. */
class DeafIT {
    /** Far more than the adapter waits, as a cold program on a busy machine takes minutes. */
    private static final int PATIENCE = 480;

    @TempDir
    Path folder;

    @Test
    void programs_of_a_client_that_reads_nothing_end_and_the_adapter_with_them()
            throws IOException, InterruptedException {
        Files.write(folder.resolve("talks.py"), List.of("while True:", "    print('x' * 1000)"));
        Process adapter = new ProcessBuilder(PatioHome.command("dap"))
                .directory(folder.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        try {
            OutputStream out = adapter.getOutputStream();
            say(out, 1, "initialize", "{\"adapterID\": \"patio\"}");
            say(out, 2, "launch", "{\"program\": \"talks.py\"}");
            say(out, 3, "configurationDone", "{}");
            assertThat(adapter.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(folder.resolve("errors"))).contains("does not read what it is told");
        } finally {
            adapter.destroyForcibly();
        }
    }

    private static void say(OutputStream out, int number, String command, String arguments) throws IOException {
        String content = "{\"seq\": %d, \"type\": \"request\", \"command\": \"%s\", \"arguments\": %s}"
                .formatted(number, command, arguments);
        out.write(("Content-Length: " + content.length() + "\r\n\r\n" + content).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
