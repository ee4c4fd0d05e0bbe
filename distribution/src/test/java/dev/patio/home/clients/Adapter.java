package dev.patio.home.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.patio.home.PatioHome;
import dev.patio.home.transcripts.Client;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process of {@code patio dap}, and what a client can do to it. */
final class Adapter implements AutoCloseable {
    private static final int PATIENCE = 120;

    private final Process process;
    private final Client client;
    private final Path runtime;
    private final Path temporary;
    private final Path errors;

    private Adapter(Process process, Path runtime, Path temporary, Path errors) {
        this.process = process;
        this.runtime = runtime;
        this.temporary = temporary;
        this.errors = errors;
        client = new Client(process.getInputStream(), process.getOutputStream());
    }

    /** @param scratch for what the adapter keeps in files while it runs */
    static Adapter start(Path folder, Path scratch) throws IOException {
        Path runtime = Files.createDirectories(scratch.resolve("runtime"));
        Path temporary = Files.createDirectories(scratch.resolve("temporary"));
        Path errors = scratch.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(PatioHome.command("dap"))
                .directory(folder.toFile())
                .redirectError(errors.toFile());
        builder.environment().put("XDG_RUNTIME_DIR", runtime.toString());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary);
        return new Adapter(builder.start(), runtime, temporary, errors);
    }

    OutputStream raw() {
        return process.getOutputStream();
    }

    int ask(String command, String arguments) throws IOException {
        return client.send(command, JsonParser.parseString(arguments).getAsJsonObject());
    }

    /** The next event of a name. */
    JsonObject event(String name) throws InterruptedException {
        while (true) {
            JsonObject message = client.next();
            String type = message.get("type").getAsString();
            assertThat(type).as("waiting for %s: %s", name, message).isIn("response", "event");
            if (type.equals("event") && message.get("event").getAsString().equals(name)) {
                return message;
            }
        }
    }

    /** The answer to a request, whatever comes before. */
    JsonObject answer(int request) throws InterruptedException {
        while (true) {
            JsonObject message = answer();
            if (message.get("request_seq").getAsInt() == request) {
                return message;
            }
        }
    }

    /** The next answer, whatever it answers. */
    JsonObject answer() throws InterruptedException {
        while (true) {
            JsonObject message = client.next();
            String type = message.get("type").getAsString();
            assertThat(type).as("waiting for an answer: %s", message).isIn("response", "event");
            if (type.equals("response")) {
                return message;
            }
        }
    }

    void talksStill() throws IOException, InterruptedException {
        JsonObject answer = answer(ask("threads", "{}"));
        assertThat(answer.get("success").getAsBoolean()).as(answer.toString()).isTrue();
    }

    /** Is gone, as a client that was killed: nobody writes, and nobody reads. */
    void vanish() throws IOException {
        process.getInputStream().close();
        process.getOutputStream().close();
    }

    /** Waits for the end of the process, and looks that nothing is left of it. */
    int endsCleanly() throws IOException, InterruptedException {
        List<ProcessHandle> children = process.descendants().toList();
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS))
                .as("the adapter ends")
                .isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        for (Path folder : List.of(runtime, temporary)) {
            try (Stream<Path> files = Files.walk(folder)) {
                assertThat(files.filter(file -> !Files.isDirectory(file))).isEmpty();
            }
        }
        return process.exitValue();
    }

    /** What it has written past the protocol. */
    List<String> errors() throws IOException {
        return Files.readAllLines(errors).stream()
                .filter(line -> !line.startsWith("Picked up JAVA_TOOL_OPTIONS"))
                .toList();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
