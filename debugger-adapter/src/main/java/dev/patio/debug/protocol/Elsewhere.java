package dev.patio.debug.protocol;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.patio.command.Invocation;
import dev.patio.control.Sessions;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a conversation goes on whose client attaches to a session of another host: what the client has said is said
 * again there, and what follows goes to and fro as it is. On the thread that reads from the client, but for what comes back.
 */
final class Elsewhere {
    /** Clients say some ten things before they attach. */
    private static final int MOST_SAID = 1000;

    private final Invocation invocation;
    private final OutputStream client;
    private final Runnable over;
    private final List<String> said = new ArrayList<>();
    private Optional<SocketChannel> host = Optional.empty();

    /** @param over is called when the other host has nothing to say any more */
    Elsewhere(Invocation invocation, OutputStream client, Runnable over) {
        this.invocation = invocation;
        this.client = client;
        this.over = over;
    }

    /** Whether a message is for the other host, which has got it then. */
    boolean takes(String message) {
        if (host.isPresent()) {
            say(message);
        } else if (said.size() < MOST_SAID) {
            said.add(message);
        }
        return host.isPresent();
    }

    /** The last thing that was said is to be answered there. */
    void attach(Optional<String> wanted) throws IOException {
        if (said.size() == MOST_SAID) {
            throw new Refusal(Problem.WRONG_ORDER, Messages.text("attach.late"));
        }
        Sessions sessions = new Sessions(invocation.environment());
        String session = sessions.choose(wanted);
        SocketChannel channel;
        try {
            channel = sessions.debug(session);
        } catch (IOException e) {
            throw new Refusal(Problem.CANNOT_ATTACH, Messages.text("attach.closed", session));
        }
        host = Optional.of(channel);
        int question = number(said.getLast(), "seq");
        Thread thread = new Thread(() -> listen(channel, question), "listens to the other host");
        thread.setDaemon(true);
        thread.start();
        said.forEach(this::say);
        said.clear();
    }

    private void say(String message) {
        try {
            write(Channels.newOutputStream(host.orElseThrow()), message);
        } catch (IOException e) {
            // it is gone; who listens to it sees to the end
        }
    }

    /** Answers that the client has already are left out, up to that of the question which led here. */
    private void listen(SocketChannel channel, int question) {
        try {
            new Incoming(Channels.newInputStream(channel), new Answers(question)).readAll();
        } catch (IOException e) {
            // it is gone
        } finally {
            over.run();
        }
    }

    private final class Answers implements Incoming.Messages {
        private final int question;
        private boolean answered;

        Answers(int question) {
            this.question = question;
        }

        @Override
        public void read(String message) {
            if (answered || isNew(message)) {
                try {
                    write(client, message);
                } catch (IOException e) {
                    close();
                }
            }
        }

        private boolean isNew(String message) {
            JsonObject json = JsonParser.parseString(message).getAsJsonObject();
            if (json.get("type").getAsString().equals("event")) {
                return !json.get("event").getAsString().equals("initialized");
            }
            answered = json.get("request_seq").getAsInt() == question;
            return answered;
        }

        @Override
        public void withoutLength(String header) {
            close();
        }

        @Override
        public void tooLong(long length) {
            close();
        }
    }

    private static int number(String message, String key) {
        return JsonParser.parseString(message).getAsJsonObject().get(key).getAsInt();
    }

    private static void write(OutputStream out, String message) throws IOException {
        byte[] content = message.getBytes(StandardCharsets.UTF_8);
        byte[] header = ("Content-Length: " + content.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[header.length + content.length];
        System.arraycopy(header, 0, whole, 0, header.length);
        System.arraycopy(content, 0, whole, header.length, content.length);
        out.write(whole);
        out.flush();
    }

    /** The client is gone, or nothing more can be understood. */
    void close() {
        try {
            if (host.isPresent()) {
                host.get().close();
            }
        } catch (IOException e) {
            // it is closed all the same
        }
    }
}
