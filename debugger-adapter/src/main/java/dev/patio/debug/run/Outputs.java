package dev.patio.debug.run;

import dev.patio.command.Lines;
import dev.patio.debug.place.Place;
import dev.patio.debug.place.UserCode;
import dev.patio.debug.run.Listener.Category;
import dev.patio.debug.run.Listener.Said;
import dev.patio.guest.Stdio;
import dev.patio.guest.Stdio.Kind;
import dev.patio.session.Pat;
import dev.patio.session.Program;
import dev.patio.session.StandardInput;
import dev.patio.session.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What programs write, as it is said to the client, and what they read.
 *
 * @param typed for programs that have the input of the process
 * @param named whether every line begins with the program's name
 * @param wishes whether to tell where it was written, and which code counts
 */
record Outputs(Listener listener, boolean named, TypedInput typed, Wishes wishes) implements Streams {
    @Override
    public Stdio open(Pat pat) throws IOException {
        Supplier<Optional<Place>> place = place(pat.program());
        return new Stdio(
                input(pat.program().input()), output(pat, Category.OUT, place), output(pat, Category.ERRORS, place));
    }

    private Stdio.Input input(StandardInput input) throws IOException {
        return switch (input) {
            case StandardInput.Nothing() -> new Stdio.Input(InputStream.nullInputStream(), Kind.PIPE);
            case StandardInput.Inherited() -> new Stdio.Input(typed, Kind.PIPE);
            case StandardInput.File(Path path) -> new Stdio.Input(Files.newInputStream(path), Kind.FILE);
        };
    }

    private Supplier<Optional<Place>> place(Program program) {
        return wishes.debug()
                ? new Printing(new UserCode(SourceRoots.of(program), wishes.libraries()))::place
                : Optional::empty;
    }

    private Stdio.Output output(Pat pat, Category category, Supplier<Optional<Place>> place) {
        OutputStream said =
                new SaidOutput(text -> listener.said(new Said(category, text, Optional.of(pat.name()), place.get())));
        if (!named) {
            return new Stdio.Output(said, Kind.PIPE);
        }
        byte[] prefix = (pat.name() + " | ").getBytes(StandardCharsets.UTF_8);
        return new Stdio.Output(new Lines(said::write, () -> prefix), Kind.PIPE);
    }
}
