package dev.patio.session;

import dev.patio.guest.Access;
import dev.patio.guest.Language;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the user wrote and named.
 *
 * @param commandLine what would follow {@code python3}, {@code node} or {@code java}
 * @param environment the whole environment of its pats
 * @param instances how many pats run it at once
 */
public record Program(
        String name,
        Language language,
        List<String> commandLine,
        Path workingDirectory,
        Map<String, String> environment,
        StandardInput input,
        int instances,
        List<After> after,
        Restart restart,
        Access access,
        Limits limits) {

    public Program {
        commandLine = List.copyOf(commandLine);
        environment = Map.copyOf(environment);
        after = List.copyOf(after);
    }

    /** A program as an ordinary process would be: started at once, once, without limits. */
    public static Program ordinary(
            String name,
            Language language,
            List<String> commandLine,
            Path workingDirectory,
            Map<String, String> environment) {
        return new Program(
                name,
                language,
                commandLine,
                workingDirectory,
                environment,
                new StandardInput.Nothing(),
                1,
                List.of(),
                Restart.NEVER,
                Access.ORDINARY,
                Limits.NONE);
    }

    public Program withInput(StandardInput other) {
        return with(environment, other, access);
    }

    Program withAccess(Access other) {
        return with(environment, input, other);
    }

    public Program withVariable(String variable, String value) {
        Map<String, String> variables = new HashMap<>(environment);
        variables.put(variable, value);
        return with(variables, input, access);
    }

    private Program with(Map<String, String> otherEnvironment, StandardInput otherInput, Access otherAccess) {
        return new Program(
                name,
                language,
                commandLine,
                workingDirectory,
                otherEnvironment,
                otherInput,
                instances,
                after,
                restart,
                otherAccess,
                limits);
    }

    /** The names of its pats: its own, numbered where there are several. */
    public List<String> instanceNames() {
        if (instances == 1) {
            return List.of(name);
        }
        return IntStream.rangeClosed(1, instances).mapToObj(i -> name + "-" + i).toList();
    }
}
