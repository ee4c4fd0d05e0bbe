package dev.patio.home.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.patio.home.PatioHome;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code launch} with a {@code console}: programs have a terminal of the client's, for which a process stands here. */
@Timeout(180)
class TerminalIT {
    private static final int STATUS = 3;

    @TempDir
    Path folder;

    private Process adapter;
    private Client client;

    @BeforeEach
    void an_adapter_runs() throws IOException {
        Files.writeString(folder.resolve("ask.py"), """
                import sys
                name = input('name? ')
                print('hello', name)
                sys.exit(3)
                """);
        adapter = start(PatioHome.command("dap"), folder);
        client = new Client(adapter.getInputStream(), adapter.getOutputStream());
    }

    @AfterEach
    void nothing_is_left() throws IOException {
        client.close();
        adapter.destroyForcibly();
    }

    private Process start(List<String> command, Path where) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile());
        builder.environment().putAll(PatioHome.brief(Map.of("XDG_RUNTIME_DIR", folder.toString())));
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private int ask(String command, String arguments) throws IOException {
        return client.send(command, JsonParser.parseString(arguments).getAsJsonObject());
    }

    private JsonObject await(Predicate<JsonObject> wanted) throws InterruptedException {
        JsonObject message = client.next();
        while (!wanted.test(message)) {
            assertThat(message.get("type").getAsString()).as("%s", message).isIn("response", "event");
            message = client.next();
        }
        return message;
    }

    private JsonObject answer(int request) throws InterruptedException {
        return await(message ->
                message.has("request_seq") && message.get("request_seq").getAsInt() == request);
    }

    private JsonObject event(String name) throws InterruptedException {
        return await(message ->
                message.has("event") && message.get("event").getAsString().equals(name));
    }

    private int launch(boolean terminals) throws IOException, InterruptedException {
        ask("initialize", "{\"adapterID\": \"patio\", \"supportsRunInTerminalRequest\": " + terminals + "}");
        event("initialized");
        int launch = ask("launch", "{\"program\": \"ask.py\", \"console\": \"integratedTerminal\"}");
        ask(
                "setBreakpoints",
                "{\"source\": {\"path\": \"" + folder.resolve("ask.py") + "\"}, \"breakpoints\": [{\"line\": 3}]}");
        ask("configurationDone", "{}");
        return launch;
    }

    private JsonObject asked() throws InterruptedException {
        return await(message -> message.get("type").getAsString().equals("request"));
    }

    private void reply(JsonObject asked, boolean success) throws IOException {
        JsonObject reply = new JsonObject();
        reply.addProperty("seq", 1000);
        reply.addProperty("type", "response");
        reply.add("request_seq", asked.get("seq"));
        reply.add("command", asked.get("command"));
        reply.addProperty("success", success);
        if (success) {
            reply.add("body", new JsonObject());
        } else {
            reply.addProperty("message", "there is no terminal here");
        }
        client.write(reply.toString());
    }

    private Process terminal(JsonObject asked) throws IOException {
        JsonObject arguments = asked.getAsJsonObject("arguments");
        JsonArray words = arguments.getAsJsonArray("args");
        List<String> command =
                words.asList().stream().map(JsonElement::getAsString).toList();
        return start(command, Path.of(arguments.get("cwd").getAsString()));
    }

    @Test
    void programs_read_and_write_there_and_are_debugged() throws IOException, InterruptedException {
        int launch = launch(true);
        JsonObject asked = asked();
        assertThat(asked.get("command").getAsString()).isEqualTo("runInTerminal");
        Process terminal = terminal(asked);
        try (Writer types = terminal.outputWriter(StandardCharsets.UTF_8)) {
            reply(asked, true);
            assertThat(answer(launch).get("success").getAsBoolean()).isTrue();
            types.write("Ada\n");
            types.flush();
            JsonObject thread = event("stopped").getAsJsonObject("body");
            int stack = ask("stackTrace", "{\"threadId\": " + thread.get("threadId") + "}");
            int frame = answer(stack)
                    .getAsJsonObject("body")
                    .getAsJsonArray("stackFrames")
                    .get(0)
                    .getAsJsonObject()
                    .get("id")
                    .getAsInt();
            int value = ask("evaluate", "{\"expression\": \"name\", \"frameId\": " + frame + "}");
            assertThat(answer(value).getAsJsonObject("body").get("result").getAsString())
                    .isEqualTo("'Ada'");
            ask("continue", "{\"threadId\": " + thread.get("threadId") + "}");
            assertThat(event("exited").getAsJsonObject("body").get("exitCode").getAsInt())
                    .isEqualTo(STATUS);
            event("terminated");
            answer(ask("disconnect", "{}"));
            assertThat(new String(terminal.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("name? hello Ada\n");
            assertThat(terminal.waitFor()).isEqualTo(STATUS);
            assertThat(adapter.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            terminal.destroyForcibly();
        }
    }

    @Test
    void they_end_with_the_client() throws IOException, InterruptedException {
        int launch = launch(true);
        Process terminal = terminal(asked());
        try {
            answer(launch);
            client.close();
            assertThat(terminal.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            terminal.destroyForcibly();
        }
    }

    @Test
    void the_launch_fails_where_the_client_has_none_after_all() throws IOException, InterruptedException {
        int launch = launch(true);
        reply(asked(), false);
        JsonObject answer = answer(launch);
        assertThat(answer.get("success").getAsBoolean()).isFalse();
        assertThat(answer.get("message").getAsString())
                .contains("could not be run in a terminal: there is no terminal here");
    }

    @Test
    void a_client_without_terminals_shows_the_output_itself() throws IOException, InterruptedException {
        int launch = launch(false);
        assertThat(answer(launch).get("success").getAsBoolean()).isTrue();
        assertThat(event("output").getAsJsonObject("body").get("output").getAsString())
                .startsWith("name?");
    }
}
