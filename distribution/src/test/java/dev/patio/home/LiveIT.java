package dev.patio.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
        try (OutputStream to = server.getOutputStream();
                InputStream from = server.getInputStream();
                BufferedReader out = session.inputReader(StandardCharsets.UTF_8)) {
            ask(to, from, "initialize", """
                    {"processId": null, "capabilities": {}, "workspaceFolders": [{"uri": "%s", "name": "it"}]}""".formatted(folder.toUri()));
            send(to, "{\"jsonrpc\": \"2.0\", \"method\": \"initialized\", \"params\": {}}");
            assertThat(out.readLine()).endsWith("up");
            awaitHover(to, from, 3, 18, true, "now: version 3, list");
            awaitHover(to, from, 4, 16, true, "now: 1 of 5 messages");
            session.destroy();
            awaitHover(to, from, 3, 18, false, "now:");
        } finally {
            session.destroyForcibly();
            server.destroyForcibly();
        }
    }

    /** Asks until it is so; the time limit of the test ends it. */
    private void awaitHover(OutputStream to, InputStream from, int line, int column, boolean there, String text)
            throws IOException {
        String params = "{\"textDocument\": {\"uri\": \"%s\"}, \"position\": {\"line\": %d, \"character\": %d}}"
                .formatted(folder.resolve("feed.py").toUri(), line, column);
        String shown;
        do {
            shown = ask(to, from, "textDocument/hover", params).get("result").toString();
            assertThat(shown).contains("feed.py:");
        } while (shown.contains(text) != there);
    }

    private JsonObject ask(OutputStream to, InputStream from, String method, String params) throws IOException {
        int number = ++asked;
        send(
                to,
                "{\"jsonrpc\": \"2.0\", \"id\": %d, \"method\": \"%s\", \"params\": %s}"
                        .formatted(number, method, params));
        JsonObject message = read(from);
        while (message.has("method") || message.get("id").getAsInt() != number) {
            message = read(from);
        }
        return message;
    }

    private static void send(OutputStream to, String message) throws IOException {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        to.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        to.write(bytes);
        to.flush();
    }

    private static JsonObject read(InputStream from) throws IOException {
        StringBuilder header = new StringBuilder();
        while (!header.toString().endsWith("\r\n\r\n")) {
            int c = from.read();
            assertThat(c).isNotNegative();
            header.append((char) c);
        }
        int length = Integer.parseInt(header.toString().replaceAll("\\D", ""));
        return JsonParser.parseString(new String(from.readNBytes(length), StandardCharsets.UTF_8))
                .getAsJsonObject();
    }
}
