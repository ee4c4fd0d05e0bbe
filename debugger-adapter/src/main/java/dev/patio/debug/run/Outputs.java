package dev.patio.debug.run;

import dev.patio.command.Lines;
import dev.patio.debug.run.Listener.Category;
import dev.patio.debug.run.Listener.Said;
import dev.patio.guest.Stdio;
import dev.patio.guest.Stdio.Kind;
import dev.patio.session.Pat;
import dev.patio.session.StandardInput;
import dev.patio.session.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What programs write, as it is said to the client, and what they read.
 *
 * @param typed for programs that have the input of the process
 * @param named whether every line begins with the program's name
 */
record Outputs(Listener listener, boolean named, TypedInput typed) implements Streams {
    @Override
    public Stdio open(Pat pat) throws IOException {
        return new Stdio(input(pat.program().input()), output(pat, Category.OUT), output(pat, Category.ERRORS));
    }

    private Stdio.Input input(StandardInput input) throws IOException {
        return switch (input) {
            case StandardInput.Nothing() -> new Stdio.Input(InputStream.nullInputStream(), Kind.PIPE);
            case StandardInput.Inherited() -> new Stdio.Input(typed, Kind.PIPE);
            case StandardInput.File(Path path) -> new Stdio.Input(Files.newInputStream(path), Kind.FILE);
        };
    }

    private Stdio.Output output(Pat pat, Category category) {
        OutputStream said = new SaidOutput(
                text -> listener.said(new Said(category, text, Optional.of(pat.name()), Optional.empty())));
        if (!named) {
            return new Stdio.Output(said, Kind.PIPE);
        }
        byte[] prefix = (pat.name() + " | ").getBytes(StandardCharsets.UTF_8);
        return new Stdio.Output(new Lines(said::write, () -> prefix), Kind.PIPE);
    }
}
