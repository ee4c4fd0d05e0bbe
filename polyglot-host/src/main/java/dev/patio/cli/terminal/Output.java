package dev.patio.cli.terminal;

import dev.patio.command.Lines;
import dev.patio.guest.Stdio;
import dev.patio.guest.Stdio.Kind;
import dev.patio.session.Pat;
import dev.patio.session.StandardInput;
import dev.patio.session.Streams;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The streams of the pats of one session, as the user wants to see them. */
public final class Output implements Streams {
    /**
     * How output is to look.
     *
     * @param logs the folder in which each program's output is kept as well, byte for byte
     */
    public record Wish(boolean raw, boolean timestamps, boolean quiet, Optional<Path> logs) {}

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");
    private static final int[] COLOURS = {36, 33, 32, 35, 34, 96, 93, 92, 95, 94};

    private final Console console;
    private final Wish wish;
    private final List<String> names;
    private final int width;
    private final Map<String, Boolean> begunLogs = new ConcurrentHashMap<>();

    /** The output of pats of these names, in program order. */
    public Output(Console console, Wish wish, List<String> names) {
        this.console = console;
        this.wish = wish;
        this.names = names;
        this.width = names.stream().mapToInt(String::length).max().orElse(0);
    }

    @Override
    public Stdio open(Pat pat) throws IOException {
        Stdio.Output out;
        Stdio.Output err;
        if (wish.quiet()) {
            out = new Stdio.Output(OutputStream.nullOutputStream(), Kind.PIPE);
            err = out;
        } else if (wish.raw()) {
            out = console.raw().out();
            err = console.raw().err();
        } else {
            out = new Stdio.Output(new Lines(console::writeOut, () -> prefix(pat.name())), Kind.PIPE);
            err = new Stdio.Output(new Lines(console::writeErr, () -> prefix(pat.name())), Kind.PIPE);
        }
        return new Stdio(input(pat.program().input()), logged(pat, "out", out), logged(pat, "err", err));
    }

    private Stdio.Input input(StandardInput input) throws IOException {
        return switch (input) {
            case StandardInput.Nothing() -> new Stdio.Input(InputStream.nullInputStream(), Kind.PIPE);
            case StandardInput.Inherited() ->
                new Stdio.Input(
                        new KeptOpen(console.stdio().in().stream()),
                        console.stdio().in().kind());
            case StandardInput.File(Path path) -> new Stdio.Input(Files.newInputStream(path), Kind.FILE);
        };
    }

    private Stdio.Output logged(Pat pat, String suffix, Stdio.Output output) throws IOException {
        if (wish.logs().isEmpty()) {
            return output;
        }
        Path file = wish.logs().get().resolve(pat.name() + "." + suffix);
        boolean first = begunLogs.putIfAbsent(file.toString(), true) == null;
        OutputStream log = Files.newOutputStream(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                first ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
        return new Stdio.Output(new Both(output.stream(), log), output.kind());
    }

    private byte[] prefix(String name) {
        String time = wish.timestamps() ? TIME.format(LocalTime.now(ZoneId.systemDefault())) + " " : "";
        String label = String.format("%-" + width + "s |", name);
        if (console.colours()) {
            int colour = COLOURS[Math.max(names.indexOf(name), 0) % COLOURS.length];
            label = "\033[" + colour + "m" + label + "\033[0m";
        }
        return (time + label + " ").getBytes(StandardCharsets.UTF_8);
    }

    /** The end of one pat is not the end of the session's input. */
    private static final class KeptOpen extends FilterInputStream {
        KeptOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }

    private static final class Both extends FilterOutputStream {
        private final OutputStream log;

        Both(OutputStream out, OutputStream log) {
            super(out);
            this.log = log;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            log.write(bytes, offset, length);
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            try (log) {
                super.close();
            }
        }
    }
}
