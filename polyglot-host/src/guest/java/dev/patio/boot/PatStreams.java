package dev.patio.boot;

import com.oracle.truffle.espresso.polyglot.Interop;
import com.oracle.truffle.espresso.polyglot.InteropException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Objects;

/** The standard streams over functions of the host. Bytes cross as strings of Latin-1, which both sides share. */
public final class PatStreams {
    private PatStreams() {}

    public static void set(Object input, Object available, Object output, Object errors) {
        System.setIn(new BufferedInputStream(new Input(input, available)));
        System.setOut(print(output, System.getProperty("stdout.encoding")));
        System.setErr(print(errors, System.getProperty("stderr.encoding")));
    }

    /** As {@code System} makes its own. */
    private static PrintStream print(Object sink, String encoding) {
        Charset charset = Charset.forName(encoding, Charset.defaultCharset());
        return new PrintStream(new BufferedOutputStream(new Output(sink), 128), true, charset);
    }

    private static final class Output extends OutputStream {
        private final Object sink;

        Output(Object sink) {
            this.sink = sink;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        /** The host answers with an empty text, or with what went wrong. */
        @Override
        @SuppressWarnings("deprecation") // the quick way to Latin-1
        public void write(byte[] bytes, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            if (length == 0) {
                return;
            }
            String problem = call(sink, new String(bytes, 0, offset, length));
            if (!problem.isEmpty()) {
                throw new IOException(problem);
            }
        }
    }

    private static final class Input extends InputStream {
        private final Object source;
        private final Object available;

        Input(Object source, Object available) {
            this.source = source;
            this.available = available;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) == -1 ? -1 : one[0] & 0xff;
        }

        /** The host answers with what is there, at least a byte; with nothing at the end. */
        @Override
        @SuppressWarnings("deprecation") // the quick way from Latin-1
        public int read(byte[] bytes, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            if (length == 0) {
                return 0;
            }
            String read = call(source, length);
            if (read.isEmpty()) {
                return -1;
            }
            read.getBytes(0, read.length(), bytes, offset);
            return read.length();
        }

        @Override
        public int available() throws IOException {
            return Integer.parseInt(call(available));
        }
    }

    private static String call(Object function, Object... arguments) throws IOException {
        try {
            return Interop.asString(Interop.execute(function, arguments));
        } catch (InteropException e) {
            throw new IOException(e);
        }
    }
}
