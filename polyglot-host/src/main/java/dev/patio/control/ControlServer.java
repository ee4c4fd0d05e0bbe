package dev.patio.control;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.patio.guest.Signal;
import dev.patio.session.Outcome;
import dev.patio.session.Pat;
import dev.patio.session.PatState;
import dev.patio.session.RecentOutput.Piece;
import dev.patio.session.Session;
import dev.patio.text.Messages;
import dev.patio.timeline.Tape;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The control endpoint of a running session. A connection is one request, a line of JSON, and its answer, one or
 * several. A session runs as well without: what goes wrong here is told and no reason to end.
 */
public final class ControlServer implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 32;

    /** How often those who watch the timeline hear of it. */
    private static final Duration PERIOD = Duration.ofMillis(200);

    /** They hear the end, too, unless they are too slow. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private final Session session;
    private final Debugging debugging;
    private final Instant started = Instant.now();
    private final Semaphore connections = new Semaphore(MOST_CONNECTIONS);

    /** Who watches the timeline, or debugs, takes one of these. */
    private final Semaphore watching = new Semaphore(MOST_CONNECTIONS);

    private final Optional<ServerSocketChannel> channel;
    private final Optional<Path> file;

    private ControlServer(
            Session session, Debugging debugging, Optional<ServerSocketChannel> channel, Optional<Path> file) {
        this.session = session;
        this.debugging = debugging;
        this.channel = channel;
        this.file = file;
    }

    /** Opens it in the user's runtime folder under this process's id; without one where that cannot be. */
    public static ControlServer open(Session session, Debugging debugging, Map<String, String> environment) {
        try {
            Path file = RuntimeFolder.of(environment)
                    .socket(String.valueOf(ProcessHandle.current().pid()));
            Files.deleteIfExists(file);
            ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            channel.bind(UnixDomainSocketAddress.of(file));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            return new ControlServer(session, debugging, Optional.of(channel), Optional.of(file));
        } catch (IOException | UnsupportedOperationException e) {
            return new ControlServer(session, debugging, Optional.empty(), Optional.empty());
        }
    }

    public void start() {
        channel.ifPresent(c -> daemon(() -> accept(c), "control: accepts"));
    }

    private static void daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept(ServerSocketChannel server) {
        try {
            while (true) {
                SocketChannel client = server.accept();
                connections.acquire();
                daemon(() -> serve(client), "control: serves");
            }
        } catch (ClosedChannelException e) {
            // the session has ended
        } catch (IOException e) {
            close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(SocketChannel client) {
        try (client;
                BufferedReader reader = new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8));
                Writer writer = Channels.newWriter(client, StandardCharsets.UTF_8)) {
            String line = reader.readLine();
            if (line != null) {
                JsonObject request = JsonParser.parseString(line).getAsJsonObject();
                if (request.get("do").getAsString().equals("debug")) {
                    debug(client, writer);
                } else {
                    answer(request, writer);
                }
            }
        } catch (IOException | JsonParseException | IllegalStateException e) {
            // it went away, or speaks something else
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            connections.release();
        }
    }

    private void answer(JsonObject request, Writer writer) throws IOException, InterruptedException {
        String pat = request.has("pat") ? request.get("pat").getAsString() : "";
        switch (request.get("do").getAsString()) {
            case "ps" -> write(writer, ps());
            case "shared" -> write(writer, SpaceJson.of(session.space().report()));
            case "value" -> write(writer, value(request.get("name").getAsString()));
            case "kill" -> write(writer, kill(pat, request.get("signal").getAsString()));
            case "restart" -> write(writer, session.restart(pat) ? new JsonObject() : unknown(pat));
            case "timeline" -> timeline(writer);
            case "logs" -> logs(pat, request.get("follow").getAsBoolean(), writer);
            default -> write(writer, error(Messages.text("control.unknown", request.get("do"))));
        }
    }

    private JsonObject ps() {
        JsonObject json = new JsonObject();
        json.addProperty("session", String.valueOf(ProcessHandle.current().pid()));
        json.addProperty("folder", Path.of("").toAbsolutePath().toString());
        json.addProperty("application", session.folder().toString());
        json.addProperty("started", started.toString());
        json.add("programs", ReportJson.array(session.reports()));
        return json;
    }

    private JsonObject value(String exported) {
        Optional<String> text = session.space().text(exported);
        JsonObject json = new JsonObject();
        text.ifPresent(found -> json.addProperty("text", found));
        return text.isPresent() ? json : error(Messages.text("control.no-such-export", exported));
    }

    private JsonObject kill(String pat, String signal) {
        List<Pat> found = session.find(pat).stream()
                .filter(p -> p.state() != PatState.ENDED)
                .toList();
        if (found.isEmpty()) {
            return session.find(pat).isEmpty() ? unknown(pat) : error(Messages.text("control.ended", pat));
        }
        if (signal.equals("KILL")) {
            found.forEach(p -> p.end(Outcome.killed()));
            return new JsonObject();
        }
        Optional<Signal> known = Arrays.stream(Signal.values())
                .filter(s -> s.name().equals(signal))
                .findFirst();
        known.ifPresent(s -> found.forEach(p -> p.signal(s)));
        return known.isPresent() ? new JsonObject() : error(Messages.text("control.signal", signal));
    }

    private void logs(String pat, boolean follow, Writer writer) throws IOException, InterruptedException {
        List<Pat> found = session.find(pat);
        if (found.isEmpty()) {
            write(writer, unknown(pat));
            return;
        }
        long last = 0;
        List<Piece> pieces = found.getFirst().recentOutput().after(last, follow);
        while (!pieces.isEmpty()) {
            for (Piece piece : pieces) {
                JsonObject json = new JsonObject();
                json.addProperty("time", piece.time().toString());
                json.addProperty("stream", piece.error() ? "err" : "out");
                json.addProperty("bytes", piece.bytes());
                write(writer, json);
                last = piece.number();
            }
            pieces = found.getFirst().recentOutput().after(last, follow);
        }
    }

    /** Passes on what happens, until the session is over or nobody listens any more. */
    private void timeline(Writer writer) throws IOException, InterruptedException {
        Tape tape = session.timeline().record();
        watching.acquire();
        try {
            boolean last;
            do {
                last = tape.isOver();
                write(
                        writer,
                        TimelineJson.of(tape.take(PERIOD), session.timeline().open(), tape.leftOut()));
            } while (!last);
        } finally {
            session.timeline().stop(tape);
            watching.release();
        }
    }

    /** After its one answer the connection is a debugger's. */
    private void debug(SocketChannel client, Writer writer) throws IOException, InterruptedException {
        watching.acquire();
        try {
            write(writer, new JsonObject());
            debugging.serve(Channels.newInputStream(client), Channels.newOutputStream(client));
        } finally {
            watching.release();
        }
    }

    private JsonObject unknown(String pat) {
        String names =
                String.join(", ", session.reports().stream().map(r -> r.name()).toList());
        return error(Messages.text("control.no-such-pat", pat, names));
    }

    private static JsonObject error(String message) {
        JsonObject json = new JsonObject();
        json.addProperty("error", message);
        return json;
    }

    private static void write(Writer writer, JsonObject json) throws IOException {
        writer.write(json + "\n");
        writer.flush();
    }

    @Override
    public void close() {
        try {
            if (channel.isPresent()) {
                channel.get().close();
                Files.deleteIfExists(file.orElseThrow());
            }
            boolean _ = watching.tryAcquire(MOST_CONNECTIONS, LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // a socket that stays behind is cleaned up by the next one who looks
        }
    }
}
