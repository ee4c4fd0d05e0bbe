package dev.patio.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.patio.home.transcripts.Client;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code patio lsp} beside a session of its workspace. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LiveIT {
    private static final Path NOTHING = Path.of("/dev/null");

    @TempDir
    private Path folder;

    private int asked;

    @Test
    void hover_tells_what_is_shared_as_long_as_it_runs() throws IOException, InterruptedException {
        Path sockets = Files.createDirectory(
                folder.resolve("sockets")); // beside a program, a folder "patio" would be its module
        Map<String, String> environment = Map.of("XDG_RUNTIME_DIR", sockets.toString());
        Files.writeString(folder.resolve("feed.py"), """
                import time
                import patio
                for version in range(3):
                    patio.export('prices', [version, 2])
                patio.channel('orders', capacity=5).send(1)
                print('up', flush=True)
                time.sleep(600)
                """);
        ProcessBuilder lsp = new ProcessBuilder(PatioHome.command("lsp")).directory(folder.toFile());
        lsp.environment().putAll(environment);
        lsp.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process server = lsp.start();
        Process session = Ran.start(PatioHome.command("run", "--no-summary", "feed.py"), folder, environment, NOTHING);
        try (Client client = new Client(server.getInputStream(), server.getOutputStream());
                BufferedReader out = session.inputReader(StandardCharsets.UTF_8)) {
            ask(client, "initialize", """
                    {"processId": null, "capabilities": {}, "workspaceFolders": [{"uri": "%s", "name": "it"}]}""".formatted(folder.toUri()));
            client.write("{\"jsonrpc\": \"2.0\", \"method\": \"initialized\", \"params\": {}}");
            assertThat(out.readLine()).endsWith("up");
            awaitHover(client, 3, 18, true, "now: version 3, list");
            awaitHover(client, 4, 16, true, "now: 1 of 5 messages");
            session.destroy();
            awaitHover(client, 3, 18, false, "now:");
        } finally {
            session.destroyForcibly();
            server.destroyForcibly();
        }
    }

    /** Asks until it is so; the time limit of the test ends it. */
    private void awaitHover(Client client, int line, int column, boolean there, String text)
            throws IOException, InterruptedException {
        String params = "{\"textDocument\": {\"uri\": \"%s\"}, \"position\": {\"line\": %d, \"character\": %d}}"
                .formatted(folder.resolve("feed.py").toUri(), line, column);
        String shown;
        do {
            shown = ask(client, "textDocument/hover", params).get("result").toString();
            assertThat(shown).contains("feed.py:");
        } while (shown.contains(text) != there);
    }

    private JsonObject ask(Client client, String method, String params) throws IOException, InterruptedException {
        int number = ++asked;
        client.write("{\"jsonrpc\": \"2.0\", \"id\": %d, \"method\": \"%s\", \"params\": %s}"
                .formatted(number, method, params));
        JsonObject message;
        do {
            message = client.next();
            assertThat(message.has("jsonrpc")).as("%s", message).isTrue();
        } while (message.has("method") || message.get("id").getAsInt() != number);
        return message;
    }
}
