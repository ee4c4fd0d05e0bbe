package dev.patio.home.transcripts;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Speaks with a debug adapter; its messages are framed as those of a language server are. */
public final class Client implements AutoCloseable {
    private static final int PATIENCE = 120;

    private final InputStream in;
    private final OutputStream out;
    private final BlockingQueue<JsonObject> messages = new LinkedBlockingQueue<>();
    private int last;

    public Client(InputStream in, OutputStream out) {
        this.in = new BufferedInputStream(in);
        this.out = out;
        Thread reader = new Thread(this::read, "reads messages");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (in) {
            for (int length = header(in); length >= 0; length = header(in)) {
                String content = new String(in.readNBytes(length), StandardCharsets.UTF_8);
                messages.add(JsonParser.parseString(content).getAsJsonObject());
            }
        } catch (IOException | RuntimeException e) {
            JsonObject broken = new JsonObject();
            broken.addProperty("type", "broken: " + e);
            messages.add(broken);
        }
        JsonObject closed = new JsonObject();
        closed.addProperty("type", "closed");
        messages.add(closed);
    }

    /** The length of the message that follows, -1 at the end. */
    private static int header(InputStream in) throws IOException {
        StringBuilder header = new StringBuilder();
        while (header.indexOf("\r\n\r\n") < 0) {
            int c = in.read();
            if (c < 0) {
                if (!header.isEmpty()) {
                    throw new IOException("no message: " + header);
                }
                return -1;
            }
            header.append((char) c);
        }
        String text = header.toString();
        if (!text.startsWith("Content-Length: ")) {
            throw new IOException("no message: " + text);
        }
        return Integer.parseInt(text.substring("Content-Length: ".length(), text.indexOf('\r')));
    }

    /** Gives the number by which the answer knows the request. */
    public int send(String command, JsonObject arguments) throws IOException {
        JsonObject request = new JsonObject();
        request.addProperty("seq", ++last);
        request.addProperty("type", "request");
        request.addProperty("command", command);
        request.add("arguments", arguments);
        write(request.toString());
        return last;
    }

    /** Writes a text as a message, whatever it is. */
    public void write(String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        out.write(("Content-Length: " + content.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(content);
        out.flush();
    }

    /** The next answer or event, or one that says why none came. */
    public JsonObject next() throws InterruptedException {
        JsonObject message = messages.poll(PATIENCE, TimeUnit.SECONDS);
        if (message == null) {
            message = new JsonObject();
            message.addProperty("type", "nothing for " + PATIENCE + " seconds");
        }
        return message;
    }

    /** Is gone. */
    @Override
    public void close() throws IOException {
        out.close();
    }
}
