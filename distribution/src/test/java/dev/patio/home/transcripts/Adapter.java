package dev.patio.home.transcripts;

import dev.patio.home.PatioHome;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A debug adapter that has conversations on a port, one after another. */
final class Adapter implements AutoCloseable {
    private static final Pattern LISTENS = Pattern.compile("port (\\d+) .*\"token\": \"(\\w+)\"");

    /** A process can have so many Java programs and no more; some conversations start one twice. */
    private static final int MOST_IN_JAVA = 5;

    private final Process process;
    private final int port;
    private final String token;
    private int inJava;

    Adapter(Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(PatioHome.command("dap", "--port", "0"))
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(PatioHome.brief(Map.of()));
        process = builder.start();
        BufferedReader errors = process.errorReader(StandardCharsets.UTF_8);
        String line = errors.readLine();
        Matcher listens = LISTENS.matcher(String.valueOf(line));
        if (!listens.find()) {
            throw new IOException("no adapter: " + line);
        }
        port = Integer.parseInt(listens.group(1));
        token = listens.group(2);
        Thread rest = new Thread(() -> errors.lines().forEach(System.err::println), "reads errors");
        rest.setDaemon(true);
        rest.start();
    }

    Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    String token() {
        return token;
    }

    /** After a conversation; whether there can be another one. */
    boolean canGoOn(boolean wasInJava) {
        inJava += wasInJava ? 1 : 0;
        return inJava < MOST_IN_JAVA && process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
