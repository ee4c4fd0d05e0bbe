package dev.patio.cli;

import dev.patio.cli.terminal.Console;
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

/** Finds out which programs the words after {@code patio run} mean. */
record Programs(Invocation invocation, Console console) {
    Application of(List<String> words) throws IOException {
        if (words.size() < 2 && isManifest(words)) {
            Manifest manifest = manifest(words.isEmpty() ? Manifest.NAME : words.getFirst());
            return new Application(folder(manifest), withSession(manifest.programs()), manifest.sharedLimit());
        }
        return new Application(invocation.workingDirectory(), withSession(commands(words)), OptionalLong.empty());
    }

    private static Path folder(Manifest manifest) {
        return Objects.requireNonNull(manifest.file().toAbsolutePath().getParent());
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

    private Manifest manifest(String word) throws IOException {
        Path path = invocation.resolve(word);
        Path file = Files.isDirectory(path) ? path.resolve(Manifest.NAME) : path;
        if (!Files.exists(file)) {
            throw new UsageException(Messages.text("session.command.absent", word, invocation.workingDirectory()));
        }
        Manifest manifest = Manifest.read(file, invocation.environment());
        if (!manifest.mistakes().isEmpty()) {
            Path shown = file.startsWith(invocation.workingDirectory())
                    ? invocation.workingDirectory().relativize(file)
                    : file;
            for (Mistake mistake : manifest.mistakes()) {
                console.say("%s:%d:%d: %s"
                        .formatted(
                                shown, mistake.place().line(), mistake.place().column(), mistake.message()));
            }
            throw new UsageException(
                    Messages.text("cli.manifest.mistakes", manifest.mistakes().size()));
        }
        return manifest;
    }

    private List<Program> commands(List<String> words) {
        List<Program> programs = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        List<String> command = new ArrayList<>();
        for (String word : words) {
            if (word.equals(";")) {
                add(programs, used, command);
                command.clear();
            } else {
                command.add(word);
            }
        }
        add(programs, used, command);
        if (programs.isEmpty()) {
            throw new UsageException(Messages.text("cli.run.empty"));
        }
        return programs.size() == 1 ? List.of(programs.getFirst().withInput(new StandardInput.Inherited())) : programs;
    }

    private void add(List<Program> programs, Map<String, Integer> used, List<String> words) {
        if (words.isEmpty()) {
            return; // a semicolon at the end, as in a shell
        }
        Command command = Command.of(words, invocation.workingDirectory());
        int count = used.merge(command.name(), 1, Integer::sum);
        programs.add(Program.ordinary(
                count == 1 ? command.name() : command.name() + "-" + count,
                command.language(),
                command.commandLine(),
                invocation.workingDirectory(),
                invocation.environment()));
    }

    private static List<Program> withSession(List<Program> programs) {
        String session = String.valueOf(ProcessHandle.current().pid());
        return programs.stream()
                .map(program -> program.withVariable("PATIO_SESSION", session))
                .toList();
    }
}
