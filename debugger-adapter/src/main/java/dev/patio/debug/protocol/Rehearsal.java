package dev.patio.debug.protocol;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.patio.command.Invocation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A client that launches a program, looks at it where it begins, steps it once and lets it go on: so that the JVM can record
 * what the start of debugging needs. Its own thread alone says something.
 */
public final class Rehearsal implements Incoming.Messages {
    private static final int ROOM = 1 << 16;
    private static final Map<String, Object> NOTHING = Map.of();

    private final Gson gson = new Gson();
    private final PipedOutputStream says = new PipedOutputStream();
    private final PipedInputStream hears = new PipedInputStream(ROOM);
    private final Path program;
    private int number;
    private Map<String, Object> stopped = NOTHING;
    private boolean stepped;

    public Rehearsal(Path program) {
        this.program = program;
    }

    /** Ends when the program has. */
    public void run(Invocation invocation) throws IOException, InterruptedException {
        PipedInputStream in = new PipedInputStream(says, ROOM);
        try (OutputStream out = new PipedOutputStream(hears)) {
            Connection connection = new Connection(out, invocation, new Admission.Trusted());
            new Thread(this::converse, "rehearses").start();
            connection.serve(in);
        }
    }

    private void converse() {
        try (says) {
            say("initialize", Map.of("adapterID", "patio", "supportsVariableType", true));
            say("launch", Map.of("program", program.toString(), "stopOnEntry", true));
            new Incoming(hears, this).readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void read(String content) {
        JsonObject message = gson.fromJson(content, JsonObject.class);
        JsonObject body = message.has("body") ? message.getAsJsonObject("body") : new JsonObject();
        try {
            hear(message.get(message.has("event") ? "event" : "command").getAsString(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void hear(String what, JsonObject body) throws IOException {
        switch (what) {
            case "initialized" -> {
                say("setBreakpoints", Map.of("source", Map.of("path", program.toString()), "breakpoints", List.of()));
                say("setExceptionBreakpoints", Map.of("filters", List.of()));
                say("configurationDone", NOTHING);
            }
            case "stopped" -> {
                stopped = Map.of("threadId", body.get("threadId"));
                say("threads", NOTHING);
                say(stepped ? "continue" : "stackTrace", stopped);
            }
            case "stackTrace" -> {
                JsonElement frame = first(body, "stackFrames").get("id");
                say("evaluate", Map.of("frameId", frame, "expression", "1 + 1", "context", "watch"));
                say("scopes", Map.of("frameId", frame));
            }
            case "scopes" -> {
                say(
                        "variables",
                        Map.of("variablesReference", first(body, "scopes").get("variablesReference")));
                stepped = true;
                say("next", stopped);
            }
            case "terminated" -> say("disconnect", NOTHING);
            default -> {
                // nothing follows from it
            }
        }
    }

    private static JsonObject first(JsonObject body, String list) {
        return body.getAsJsonArray(list).get(0).getAsJsonObject();
    }

    private void say(String command, Map<String, ?> arguments) throws IOException {
        number++;
        byte[] content = gson.toJson(
                        Map.of("seq", number, "type", "request", "command", command, "arguments", arguments))
                .getBytes(StandardCharsets.UTF_8);
        says.write(("Content-Length: " + content.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        says.write(content);
        says.flush();
    }

    @Override
    public void withoutLength(String header) {
        throw new IllegalStateException(header);
    }

    @Override
    public void tooLong(long length) {
        throw new IllegalStateException("a message of " + length + " bytes");
    }
}
