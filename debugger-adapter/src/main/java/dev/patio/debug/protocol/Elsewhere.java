package dev.patio.debug.protocol;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a conversation goes on whose client attaches to a session of another host, or launches one in a terminal: what the client has said is said
 * again there, and what follows goes to and fro as it is.
 */
final class Elsewhere {
    /** Clients say some ten things before they attach. */
    private static final int MOST_SAID = 1000;

    private final Invocation invocation;
    private final OutputStream client;
    private final Runnable over;
    private final List<String> said = new ArrayList<>();
    private Optional<SocketChannel> host = Optional.empty();

    /** Whether the client owes an answer. */
    private boolean asked;

    /** @param over is called when the other host has nothing to say any more */
    Elsewhere(Invocation invocation, OutputStream client, Runnable over) {
        this.invocation = invocation;
        this.client = client;
        this.over = over;
    }

    /** Whether a message is for the other host, which has got it then. */
    synchronized boolean takes(String message) {
        if (asked && isAnswer(message)) {
            asked = false;
            return false;
        }
        if (host.isPresent()) {
            say(message);
        } else if (said.size() < MOST_SAID) {
            said.add(message);
        }
        return host.isPresent();
    }

    private static boolean isAnswer(String message) {
        try {
            return JsonParser.parseString(message) instanceof JsonObject json
                    && json.get("type") instanceof JsonPrimitive type
                    && type.getAsString().equals("response");
        } catch (JsonParseException e) {
            return false;
        }
    }

    /** The client was asked for something, and answers here. */
    synchronized void asks() {
        asked = true;
    }

    /** The number of what was said last. */
    synchronized int newest() {
        if (said.size() == MOST_SAID) {
            throw new Refusal(Problem.WRONG_ORDER, Messages.text("attach.late"));
        }
        return number(said.getLast(), "seq");
    }

    /** The last thing that was said is to be answered there. */
    void attach(Optional<String> wanted) throws IOException {
        int question = newest();
        Sessions sessions = new Sessions(invocation.environment());
        String session = sessions.choose(wanted);
        SocketChannel channel;
        try {
            channel = sessions.debug(session);
        } catch (IOException e) {
            throw new Refusal(Problem.CANNOT_ATTACH, Messages.text("attach.closed", session));
        }
        goOn(channel, question);
    }

    /** What was said is said again to another host, and what follows. It answers a question; others that were asked are answered. */
    synchronized void goOn(SocketChannel channel, int question) {
        host = Optional.of(channel);
        Set<Integer> again = new HashSet<>();
        said.stream().filter(Elsewhere::isNumbered).forEach(message -> again.add(number(message, "seq")));
        Thread thread = new Thread(() -> listen(channel, new Answers(question, again)), "listens to the other host");
        thread.setDaemon(true);
        thread.start();
        said.forEach(this::say);
        said.clear();
    }

    private static boolean isNumbered(String message) {
        try {
            return JsonParser.parseString(message) instanceof JsonObject json
                    && json.get("seq") instanceof JsonPrimitive number
                    && number.isNumber();
        } catch (JsonParseException e) {
            return false;
        }
    }

    private void say(String message) {
        try {
            write(Channels.newOutputStream(host.orElseThrow()), message);
        } catch (IOException e) {
            // it is gone; who listens to it sees to the end
        }
    }

    private void listen(SocketChannel channel, Answers answers) {
        try {
            new Incoming(Channels.newInputStream(channel), answers).readAll();
        } catch (IOException e) {
            // it is gone
        } finally {
            over.run();
        }
    }

    /** Answers that the client has already are left out. */
    private final class Answers implements Incoming.Messages {
        private final int question;
        private final Set<Integer> again;

        /** @param again what is answered there once more, and the question */
        Answers(int question, Set<Integer> again) {
            this.question = question;
            this.again = again;
        }

        @Override
        public void read(String message) {
            if (again.isEmpty() || isNew(message)) {
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
            int answered = json.get("request_seq").getAsInt();
            return !again.remove(answered) || answered == question;
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
