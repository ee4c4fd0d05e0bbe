package dev.patio.debug.command;

import dev.patio.command.Lines;
import dev.patio.guest.Stdio;
import dev.patio.session.Pat;
import dev.patio.session.StandardInput;
import dev.patio.session.Streams;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The streams of the process for the programs of a session.
 *
 * @param named whether every line begins with the program's name
 */
record TerminalStreams(Stdio process, boolean named) implements Streams {
    @Override
    public Stdio open(Pat pat) throws IOException {
        return new Stdio(input(pat.program().input()), output(pat, process.out()), output(pat, process.err()));
    }

    private Stdio.Input input(StandardInput input) throws IOException {
        return switch (input) {
            case StandardInput.Nothing() -> new Stdio.Input(InputStream.nullInputStream(), Stdio.Kind.PIPE);
            case StandardInput.Inherited() ->
                new Stdio.Input(new Shared(process.in().stream()), process.in().kind());
            case StandardInput.File(Path path) -> new Stdio.Input(Files.newInputStream(path), Stdio.Kind.FILE);
        };
    }

    private Stdio.Output output(Pat pat, Stdio.Output to) {
        OutputStream stream = to.stream();
        if (!named) {
            return new Stdio.Output(new Open(stream), to.kind());
        }
        byte[] prefix = (pat.name() + " | ").getBytes(StandardCharsets.UTF_8);
        return new Stdio.Output(new Lines(stream::write, () -> prefix), Stdio.Kind.PIPE);
    }

    /** The end of a program is not the end of the session's input. */
    private static final class Shared extends FilterInputStream {
        Shared(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }

    /** The same for its output. */
    private static final class Open extends OutputStream {
        private final OutputStream out;

        Open(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
