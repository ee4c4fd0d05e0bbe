package dev.patio.guest;

import dev.patio.shared.Member;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a program is started with.
 *
 * @param commandLine what would follow {@code python3}, {@code node} or {@code java}: options, file, arguments
 * @param environment the whole environment, nothing is inherited beside it
 * @param raise delivers a signal that the program sends to itself
 * @param member what it is in the shared space
 * @param task of the program that started it, if one did
 * @param spawner starts others for it
 */
public record Launch(
        String name,
        List<String> commandLine,
        Path workingDirectory,
        Map<String, String> environment,
        Stdio stdio,
        Consumer<Signal> raise,
        Member member,
        Optional<Task> task,
        Spawner spawner) {
    public Launch {
        commandLine = List.copyOf(commandLine);
        environment = Map.copyOf(environment);
    }

    /** What the program that started this one gave it; frozen values. */
    public List<Object> arguments() {
        return task.map(Task::arguments).orElse(List.of());
    }

    /** What of a file is to be called, where it is not to run as a program. */
    public Optional<String> function() {
        return task.flatMap(Task::function);
    }
}
