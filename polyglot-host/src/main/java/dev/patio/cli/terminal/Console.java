package dev.patio.cli.terminal;

import dev.patio.guest.Stdio;
import dev.patio.guest.Stdio.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The two output streams of the host with what goes beyond bytes: colours where they are wanted, whole lines of
 * several writers, and a status line that gives way to output. Any thread.
 */
public final class Console {
    private static final byte[] ERASE = "\r\033[K".getBytes(StandardCharsets.US_ASCII);

    private final Stdio stdio;
    private final boolean colours;
    private final Object outLock = new Object();
    private final Object errLock;
    private volatile boolean statusShown;

    public Console(Stdio stdio, Map<String, String> environment) {
        this.stdio = stdio;
        boolean terminals = stdio.out().kind() == Kind.TERMINAL && stdio.err().kind() == Kind.TERMINAL;
        errLock = terminals ? outLock : new Object();
        String no = environment.getOrDefault("NO_COLOR", "");
        String force = environment.getOrDefault("FORCE_COLOR", "");
        boolean forced = !force.isEmpty() && !force.equals("0");
        boolean able = stdio.out().kind() == Kind.TERMINAL && !"dumb".equals(environment.get("TERM"));
        colours = no.isEmpty() && (forced || able);
    }

    public Stdio stdio() {
        return stdio;
    }

    public boolean colours() {
        return colours;
    }

    boolean onTerminal() {
        return stdio.err().kind() == Kind.TERMINAL;
    }

    void writeOut(byte[] bytes, int offset, int length) throws IOException {
        synchronized (outLock) {
            eraseStatus();
            stdio.out().stream().write(bytes, offset, length);
        }
    }

    void writeErr(byte[] bytes, int offset, int length) throws IOException {
        synchronized (errLock) {
            eraseStatus();
            stdio.err().stream().write(bytes, offset, length);
        }
    }

    /** A line of Patio's own, on the error stream; a reader that went away misses it. */
    public void say(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            writeErr(bytes, 0, bytes.length);
        } catch (IOException e) {
            // nobody is there to be told
        }
    }

    public void print(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            writeOut(bytes, 0, bytes.length);
        } catch (IOException e) {
            // as above
        }
    }

    /** Writes to the output stream. */
    public Writer writer() {
        return new Writer() {
            @Override
            public void write(char[] text, int offset, int length) {
                print(new String(text, offset, length));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    /** Shows what is being waited for until anything else is written; on a terminal only. */
    void showStatus(String text) {
        synchronized (errLock) {
            if (onTerminal()) {
                byte[] bytes = ("\r\033[K\033[2m" + text + "\033[0m").getBytes(StandardCharsets.UTF_8);
                try {
                    stdio.err().stream().write(bytes);
                    statusShown = true;
                } catch (IOException e) {
                    // as above
                }
            }
        }
    }

    void hideStatus() {
        synchronized (errLock) {
            try {
                eraseStatus();
            } catch (IOException e) {
                // as above
            }
        }
    }

    private void eraseStatus() throws IOException {
        if (statusShown) {
            statusShown = false;
            stdio.err().stream().write(ERASE);
        }
    }

    /** The streams as they are, but for the status line that disappears before the first byte. */
    Stdio raw() {
        return new Stdio(
                stdio.in(),
                new Stdio.Output(new Raw(stdio.out().stream()), stdio.out().kind()),
                new Stdio.Output(new Raw(stdio.err().stream()), stdio.err().kind()));
    }

    private final class Raw extends OutputStream {
        private final OutputStream target;

        Raw(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (statusShown) {
                hideStatus();
            }
            target.write(bytes, offset, length);
        }
    }
}
