package dev.patio.command;

import dev.patio.guest.Access;
import dev.patio.guest.UsageException;
import dev.patio.session.Application;
import dev.patio.session.Command;
import dev.patio.session.Program;
import dev.patio.session.StandardInput;
import dev.patio.session.manifest.Manifest;
import dev.patio.session.manifest.Mistake;
import dev.patio.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Finds out which programs a user means, by words as those after {@code patio run}, or in the words of a manifest. */
public record Programs(Invocation invocation) {
    /** A manifest that cannot be used. */
    public static final class MistakesException extends UsageException {
        private static final long serialVersionUID = 1;

        private final transient List<String> mistakes;

        MistakesException(List<String> mistakes) {
            super(Messages.text("cli.manifest.mistakes", mistakes.size()));
            this.mistakes = List.copyOf(mistakes);
        }

        /** Each with its place. */
        public List<String> mistakes() {
            return mistakes;
        }
    }

    /** Programs with semicolons between them, or a manifest. */
    public Application of(List<String> words) throws IOException {
        if (words.size() < 2 && isManifest(words)) {
            return manifest(words.isEmpty() ? Manifest.NAME : words.getFirst());
        }
        return commands(split(words));
    }

    private boolean isManifest(List<String> words) {
        if (words.isEmpty()) {
            if (!Files.exists(invocation.resolve(Manifest.NAME))) {
                throw new UsageException(Messages.text("cli.run.nothing", invocation.workingDirectory()));
            }
            return true;
        }
        Path path = invocation.resolve(words.getFirst());
        return path.toString().endsWith(".json") || Files.exists(path.resolve(Manifest.NAME));
    }

    /** Those of a manifest, which is named by its file or its folder. */
    public Application manifest(String fileOrFolder) throws IOException {
        Path path = invocation.resolve(fileOrFolder);
        Path file = Files.isDirectory(path) ? path.resolve(Manifest.NAME) : path;
        if (!Files.exists(file)) {
            throw new UsageException(
                    Messages.text("session.command.absent", fileOrFolder, invocation.workingDirectory()));
        }
        return application(Manifest.read(file, invocation.environment()));
    }

    /** Those of a manifest that stands in no file. */
    public Application manifestText(String text) {
        return application(Manifest.of(invocation.resolve(Manifest.NAME), text, invocation.environment()));
    }

    /** What programs may do, as the {@code "permissions"} of a manifest say it. */
    public Access permissions(String text) {
        List<Mistake> mistakes = new ArrayList<>();
        Access access = Manifest.permissions(text, invocation.workingDirectory(), mistakes);
        if (!mistakes.isEmpty()) {
            throw new UsageException(Messages.text(
                    "cli.permissions.mistakes",
                    mistakes.stream().map(Mistake::message).collect(Collectors.joining("; "))));
        }
        return access;
    }

    private Application application(Manifest manifest) {
        if (!manifest.mistakes().isEmpty()) {
            throw new MistakesException(manifest.mistakes().stream()
                    .map(mistake -> shown(manifest.file(), mistake))
                    .toList());
        }
        Path folder = Objects.requireNonNull(manifest.file().toAbsolutePath().getParent());
        return new Application(folder, withSession(manifest.programs()), manifest.sharedLimit());
    }

    private String shown(Path file, Mistake mistake) {
        Path shown = file.startsWith(invocation.workingDirectory())
                ? invocation.workingDirectory().relativize(file)
                : file;
        return "%s:%d:%d: %s"
                .formatted(shown, mistake.place().line(), mistake.place().column(), mistake.message());
    }

    /** Each an entry, or a runtime's word, with its arguments. */
    public Application commands(List<List<String>> commands) {
        List<Program> programs = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        commands.forEach(words -> programs.add(program(used, words)));
        if (programs.isEmpty()) {
            throw new UsageException(Messages.text("cli.run.empty"));
        }
        List<Program> all =
                programs.size() == 1 ? List.of(programs.getFirst().withInput(new StandardInput.Inherited())) : programs;
        return new Application(invocation.workingDirectory(), withSession(all), OptionalLong.empty());
    }

    /** As a shell splits them; a semicolon may stand at the end. */
    private static List<List<String>> split(List<String> words) {
        List<List<String>> commands = new ArrayList<>(List.of(new ArrayList<>()));
        for (String word : words) {
            if (word.equals(";")) {
                commands.add(new ArrayList<>());
            } else {
                commands.getLast().add(word);
            }
        }
        return commands.stream().filter(command -> !command.isEmpty()).toList();
    }

    private Program program(Map<String, Integer> used, List<String> words) {
        Command command = Command.of(words, invocation.workingDirectory());
        int count = used.merge(command.name(), 1, Integer::sum);
        return Program.ordinary(
                count == 1 ? command.name() : command.name() + "-" + count,
                command.language(),
                command.commandLine(),
                invocation.workingDirectory(),
                invocation.environment());
    }

    private static List<Program> withSession(List<Program> programs) {
        String session = String.valueOf(ProcessHandle.current().pid());
        return programs.stream()
                .map(program -> program.withVariable("PATIO_SESSION", session))
                .toList();
    }
}
