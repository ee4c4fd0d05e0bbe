package dev.patio.session;

import com.oracle.truffle.api.strings.TruffleString;
import dev.patio.guest.Task;
import dev.patio.guest.UsageException;
import dev.patio.shared.Member;
import dev.patio.shared.SpaceException;
import dev.patio.shared.SpaceException.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a program had another start for it, and who that is. */
record Spawned(Task task, Member parent) {
    /** The program that it is: one with the rights, the folder and the environment of its parent's, and no input. */
    static Program program(String name, Command command, Program parent) {
        return Program.ordinary(
                        name,
                        command.language(),
                        command.commandLine(),
                        parent.workingDirectory(),
                        parent.environment())
                .withAccess(parent.access());
    }

    /** What is to run; files are relative to the application's folder. */
    static Command command(Task task, Path folder) {
        List<String> words = new ArrayList<>();
        words.add(folder.resolve(task.file()).toString());
        if (task.function().isEmpty()) {
            task.arguments().stream()
                    .filter(TruffleString.class::isInstance)
                    .map(Object::toString)
                    .forEach(words::add);
        }
        try {
            return task.language()
                    .map(language -> new Command(Command.baseName(Path.of(task.file())), language, List.copyOf(words)))
                    .orElseGet(() -> Command.of(words, folder));
        } catch (UsageException e) {
            throw new SpaceException(Kind.MISUSE, e.getMessage());
        }
    }
}
