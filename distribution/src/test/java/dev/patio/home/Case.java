package dev.patio.home;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One behaviour as data; the form is described in polyglot-host/src/test/programs/README.md. */
record Case(
        Path folder,
        List<String> command,
        Map<String, String> environment,
        int status,
        Optional<String> whyNotReal,
        Optional<String> open,
        List<String> ignored,
        List<String> needs) {

    /** The keys of a case.json. */
    private static final class Keys {
        List<String> command;
        Map<String, String> env = Map.of();
        int status;
        String real;
        String open;
        List<String> ignore = List.of();
        List<String> needs = List.of();
    }

    private static final List<String> MAINS = List.of("main.py", "main.js", "main.mjs", "main.cjs", "Main.java");

    static List<Case> all(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory).sorted().map(Case::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(Path folder) {
        try {
            Path file = folder.resolve("case.json");
            Keys keys = Files.exists(file) ? new Gson().fromJson(Files.readString(file), Keys.class) : new Keys();
            List<String> command = keys.command != null
                    ? keys.command
                    : MAINS.stream()
                            .filter(main -> Files.exists(folder.resolve(main)))
                            .limit(1)
                            .toList();
            return new Case(
                    folder,
                    command,
                    new LinkedHashMap<>(keys.env),
                    keys.status,
                    Optional.ofNullable(keys.real),
                    Optional.ofNullable(keys.open),
                    keys.ignore,
                    keys.needs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    Path stdin() {
        return folder.resolve("stdin");
    }

    boolean isRunnable() {
        return needs.stream()
                .allMatch(need -> Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(entry -> Files.isExecutable(Path.of(entry, need))));
    }

    /** A copy of its folder to run in, as programs leave files behind. */
    Path copyTo(Path target) throws IOException {
        return Folders.copy(folder, target);
    }

    /** As a program of a manifest. */
    JsonObject manifestEntry(String runtime, Path copy) {
        Gson gson = new Gson();
        List<String> run = Stream.concat(Stream.of(runtime), command.stream()).toList();
        JsonObject entry = new JsonObject();
        entry.add("run", gson.toJsonTree(run));
        entry.addProperty("cwd", copy.toString());
        entry.add("env", gson.toJsonTree(environment));
        if (Files.exists(stdin())) {
            entry.addProperty("stdin", stdin().toString());
        }
        return entry;
    }

    /** What differs between the expectation and a run in a copy of the folder; empty if nothing does. */
    String difference(Ran ran, Path copy) throws IOException {
        StringBuilder difference = new StringBuilder();
        if (ran.status() != status) {
            difference.append("status: expected %d, was %d%n".formatted(status, ran.status()));
        }
        difference.append(difference("out", ran.out(), copy));
        difference.append(difference("err", ran.err(), copy));
        return difference.toString();
    }

    private String difference(String stream, String seen, Path copy) throws IOException {
        Path file = folder.resolve("expected." + stream);
        String expected = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        String actual = seen.replace(copy.toString(), "$DIR");
        return ignored.contains(stream) || expected.equals(actual)
                ? ""
                : "%s: expected%n%s%nbut was%n%s%n".formatted(stream, expected, actual);
    }
}
