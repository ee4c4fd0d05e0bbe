package dev.patio.control;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.patio.guest.UsageException;
import dev.patio.text.Messages;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The running sessions of this user, seen from outside. */
public final class Sessions {
    private final RuntimeFolder folder;

    public Sessions(Map<String, String> environment) throws IOException {
        folder = RuntimeFolder.of(environment);
    }

    /** What each says of itself; sockets that nobody answers at are removed. */
    public List<JsonObject> all() throws IOException {
        List<JsonObject> all = new ArrayList<>();
        JsonObject ps = new JsonObject();
        ps.addProperty("do", "ps");
        for (String id : folder.sessions()) {
            ask(id, ps, all::add);
        }
        return all;
    }

    /** The session that a user means: the one of that id, or the only one. */
    public String choose(Optional<String> wanted) throws IOException {
        List<String> ids =
                all().stream().map(s -> s.get("session").getAsString()).toList();
        if (wanted.isPresent() && !ids.contains(wanted.get())) {
            throw new UsageException(Messages.text("control.no-such-session", wanted.get(), String.join(", ", ids)));
        }
        if (wanted.isEmpty() && ids.size() != 1) {
            throw new UsageException(
                    ids.isEmpty()
                            ? Messages.text("control.no-session")
                            : Messages.text("control.several-sessions", String.join(", ", ids)));
        }
        return wanted.orElseGet(ids::getFirst);
    }

    /** Sends a request and passes on the answers; an error among them is thrown. */
    public void request(String session, JsonObject request, Consumer<JsonObject> answers) throws IOException {
        ask(session, request, answer -> {
            if (answer.has("error")) {
                throw new UsageException(answer.get("error").getAsString());
            }
            answers.accept(answer);
        });
    }

    /** A connection to a debugger of the session, which speaks the Debug Adapter Protocol. */
    public SocketChannel debug(String session) throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(folder.socket(session)));
            JsonObject request = new JsonObject();
            request.addProperty("do", "debug");
            OutputStream out = Channels.newOutputStream(channel);
            out.write((request + "\n").getBytes(StandardCharsets.UTF_8));
            JsonObject json = JsonParser.parseString(firstLine(Channels.newInputStream(channel)))
                    .getAsJsonObject();
            if (json.has("error")) {
                throw new UsageException(json.get("error").getAsString());
            }
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Nothing of what follows is read. */
    private static String firstLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private void ask(String id, JsonObject request, Consumer<JsonObject> answers) throws IOException {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            try {
                channel.connect(UnixDomainSocketAddress.of(folder.socket(id)));
            } catch (IOException e) {
                Files.deleteIfExists(folder.socket(id));
                return;
            }
            try (Writer writer = Channels.newWriter(channel, StandardCharsets.UTF_8);
                    BufferedReader reader = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8))) {
                writer.write(request + "\n");
                writer.flush();
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    answers.accept(JsonParser.parseString(line).getAsJsonObject());
                }
            }
        }
    }
}
