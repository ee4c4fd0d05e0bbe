package dev.patio.guest;

import dev.patio.shared.Channel;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program has started by another program.
 *
 * @param name what the pat is to be called
 * @param language where the file's name does not show it
 * @param file relative to the application's folder
 * @param function what of the file is called, in the language's own way to name it; else the file runs as a program
 * @param path where to look for what the file imports, beside the usual places
 * @param arguments frozen values
 */
public record Task(
        Optional<String> name,
        Optional<Language> language,
        String file,
        Optional<String> function,
        List<String> path,
        List<Object> arguments) {
    /** One or more names with dots between them, after the last colon. */
    private static final Pattern FUNCTION =
            Pattern.compile("(.+):(\\p{javaJavaIdentifierStart}[\\p{javaJavaIdentifierPart}.]*)", Pattern.DOTALL);

    public Task {
        path = List.copyOf(path);
        arguments = List.copyOf(arguments);
    }

    /** What {@code FILE} or {@code FILE:FUNCTION} names. */
    public static Task of(Optional<String> name, String what, List<Object> arguments) {
        Matcher called = FUNCTION.matcher(what);
        return called.matches()
                ? new Task(name, Optional.empty(), called.group(1), Optional.of(called.group(2)), List.of(), arguments)
                : new Task(name, Optional.empty(), what, Optional.empty(), List.of(), arguments);
    }

    /** Those among the arguments. */
    public List<Channel> channels() {
        return arguments.stream()
                .filter(Channel.class::isInstance)
                .map(Channel.class::cast)
                .toList();
    }
}
