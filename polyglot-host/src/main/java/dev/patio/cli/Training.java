package dev.patio.cli;

import dev.patio.guest.Language;
import dev.patio.guest.Stdio;
import dev.patio.session.Application;
import dev.patio.session.Conduct;
import dev.patio.session.Contexts;
import dev.patio.session.Events;
import dev.patio.session.Program;
import dev.patio.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Runs the programs of a folder, one folder a language below it, so that the JVM can record what starts need. */
record Training(Path folder, Contexts contexts) {
    /** The programs that run so long that the compiler starts. */
    Training loops() {
        return new Training(folder.resolve("loop"), contexts);
    }

    void run(Set<Language> languages) throws IOException, InterruptedException {
        for (Language language : languages) {
            if (!Files.isDirectory(folder.resolve(language.id()))) {
                continue;
            }
            try (Stream<Path> files = Files.list(folder.resolve(language.id()))) {
                for (Path file : files.sorted().toList()) {
                    Program program = Program.ordinary(
                            language.id(), language, List.of(file.toString()), folder, System.getenv());
                    Session session = new Session(
                            Application.of(folder, program),
                            contexts,
                            pat -> silent(),
                            Conduct.ORDINARY,
                            new Events() {});
                    session.start();
                    session.await();
                }
            }
        }
    }

    private static Stdio silent() {
        return new Stdio(
                new Stdio.Input(InputStream.nullInputStream(), Stdio.Kind.PIPE),
                new Stdio.Output(OutputStream.nullOutputStream(), Stdio.Kind.PIPE),
                new Stdio.Output(OutputStream.nullOutputStream(), Stdio.Kind.PIPE));
    }
}
