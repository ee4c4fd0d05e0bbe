package dev.patio.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code patio lsp} and {@code patio check} as a user has them. */
class LanguageServerIT {
    private static final Path NOTHING = Path.of("/dev/null");
    private static final Path CONVERSATION = PatioHome.TARGET.resolve("patio/training/sources/conversation");

    @TempDir
    Path folder;

    @Test
    void a_conversation_goes_over_the_standard_streams_and_nothing_else_does()
            throws IOException, InterruptedException {
        Ran ran = Ran.of(PatioHome.command("lsp"), folder, Map.of(), CONVERSATION);
        Map<Integer, JsonObject> answers = answers(ran.out());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        JsonArray definition = answers.get(2).getAsJsonArray("result");
        assertThat(definition.get(0).getAsJsonObject().get("uri").getAsString()).endsWith("feed.py");
        assertThat(answers.get(3).getAsJsonArray("result").size()).isGreaterThan(3);
        assertThat(answers.get(4).toString()).contains("shape", "low");
        assertThat(answers.get(11).toString()).doesNotContain("unknown-name");
        assertThat(answers.get(12).toString())
                .contains(
                        "unknown-name",
                        PatioHome.TARGET.resolve("patio/docs/diagnostics.md").toUri() + "#L");
    }

    @Test
    void it_loads_nothing_of_what_runs_programs() throws IOException, InterruptedException {
        String conversation = Files.readString(CONVERSATION);
        String withoutEnd =
                conversation.substring(0, conversation.indexOf("Content-Length", conversation.length() - 150));
        Process server = new ProcessBuilder(PatioHome.command("lsp"))
                .directory(folder.toFile())
                .start();
        try (OutputStream in = server.getOutputStream()) {
            in.write(withoutEnd.getBytes(StandardCharsets.UTF_8));
            in.flush();
            awaitAnswer(server.getInputStream(), 12);
            Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
            String classes = Ran.of(
                            List.of(jcmd.toString(), String.valueOf(server.pid()), "VM.classes"),
                            folder,
                            Map.of(),
                            NOTHING)
                    .out();
            assertThat(classes) // the languages' parsers are there, and the start-up cache links more than is used
                    .contains("dev.patio.lsp.workspace.Snapshot")
                    .doesNotContain(
                            "org.graalvm.polyglot.Engine", "org.graalvm.polyglot.Context", "com.oracle.truffle.js.");
        } finally {
            server.destroyForcibly();
        }
    }

    private static void awaitAnswer(InputStream out, int number) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf("\"id\":" + number + ",") < 0) {
            int c = out.read();
            assertThat(c).isNotNegative();
            read.append((char) c);
        }
    }

    @Test
    void check_says_what_is_wrong_in_three_formats() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("feed.js"), "require('patio').export('prices', 1);\n");
        Files.writeString(
                folder.resolve("main.py"), "import patio\nprint(patio.import_('prises'))\npatio.import_('prices')\n");
        Ran text = check();
        assertThat(text.outText()).isEqualTo("""
                        main.py:2:22: warning: nobody exports "prises". Did you mean "prices"? [unknown-name]
                        errors: 0, warnings: 1, remarks: 0
                        """);
        assertThat(text.status()).isEqualTo(1);
        JsonObject problem = JsonParser.parseString(check("--format", "json").outText())
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
        assertThat(problem.keySet())
                .containsExactly(
                        "file", "line", "column", "endLine", "endColumn", "severity", "code", "message", "related");
        JsonObject run = JsonParser.parseString(check("--format=sarif").outText())
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
        assertThat(run.getAsJsonArray("results").toString()).contains("\"ruleId\":\"unknown-name\"", "main.py");
    }

    @Test
    void the_status_of_check_says_whether_it_looked() throws IOException, InterruptedException {
        Ran fine = PatioHome.patio("check", "samples");
        assertThat(fine.out()).isEmpty();
        assertThat(fine.status()).isZero();
        Ran nowhere = check("absent");
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).contains("there is no folder \"absent\"");
    }

    private Ran check(String... arguments) throws IOException, InterruptedException {
        String[] all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Ran.of(PatioHome.command(all), folder, Map.of(), NOTHING);
    }

    /** By their numbers; fails where anything stands between the messages. */
    private static Map<Integer, JsonObject> answers(String out) {
        Map<Integer, JsonObject> answers = new TreeMap<>();
        int at = 0;
        while (at < out.length()) {
            int end = out.indexOf("\r\n\r\n", at);
            String header = out.substring(at, end);
            assertThat(header).matches("Content-Length: \\d+");
            int length = Integer.parseInt(header.substring("Content-Length: ".length()));
            String content = out.substring(end + 4, end + 4 + length);
            JsonObject message = JsonParser.parseString(
                            new String(content.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                    .getAsJsonObject();
            if (message.has("id") && !message.has("method")) {
                answers.put(message.get("id").getAsInt(), message);
            }
            at = end + 4 + length;
        }
        return answers;
    }
}
