package dev.patio.cli;

import dev.patio.guest.Language;
import dev.patio.guest.Launch;
import dev.patio.guest.Stdio;
import dev.patio.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The entry of the host: {@code patio …}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 1 && args[0].equals("prepare")) {
            new Training(Path.of(System.getProperty("patio.home"), "training")).run();
            System.exit(0);
        }
        Optional<Language> language = Arrays.stream(Language.values())
                .filter(l -> args.length > 0 && l.id().equals(args[0]))
                .findFirst();
        if (language.isEmpty()) {
            System.err.println("usage: patio js|python|java file [arguments]");
            System.exit(2);
        }
        List<String> commandLine = Arrays.asList(args).subList(1, args.length);
        System.exit(new Session().run(language.get(), launch(commandLine, ProcessStdio.inherited())));
    }

    static Launch launch(List<String> commandLine, Stdio stdio) {
        return new Launch("main", commandLine, Path.of("").toAbsolutePath(), System.getenv(), stdio, signal -> {});
    }
}
