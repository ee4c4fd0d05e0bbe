package dev.patio.guest.java;

import dev.patio.guest.Launch;
import dev.patio.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands what would follow {@code java}. */
final class CommandLine {
    /** The long and short options of which the JVM's own take a value as a further word. */
    private static final List<String> REFUSED_WITH_VALUE = List.of(
            "-m", "--module", "-p", "--module-path", "--add-modules", "--limit-modules", "--upgrade-module-path");

    private final Path directory;
    private final Deque<String> words;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final List<String> assertions = new ArrayList<>();
    private final List<String> packages = new ArrayList<>();
    private Optional<String> classPath;

    private CommandLine(Launch launch) {
        directory = launch.workingDirectory();
        words = new ArrayDeque<>(launch.commandLine());
        classPath = Optional.ofNullable(launch.environment().get("CLASSPATH"));
    }

    /** @param classPath as it was given, if it was */
    record Parsed(Settings settings, Optional<String> classPath, Entry entry, List<String> arguments) {}

    /** @throws CommandLineException with what {@code java} would print */
    static Parsed parse(Launch launch) {
        var line = new CommandLine(launch);
        Entry entry = line.entry();
        var settings = new Settings(line.properties, line.assertions, line.packages);
        return new Parsed(settings, line.classPath, entry, List.copyOf(line.words));
    }

    private Entry entry() {
        while (!words.isEmpty()) {
            String word = words.pop();
            if (!word.startsWith("-")) {
                return named(word);
            }
            switch (word) {
                case "-jar" -> {
                    return new Entry.Jar(value(word, "guest.java.option.jar"));
                }
                case "-version" -> {
                    return Entry.Version.ERR;
                }
                case "--version" -> {
                    return Entry.Version.OUT;
                }
                default -> option(word);
            }
        }
        throw new CommandLineException(Messages.text("guest.java.usage"));
    }

    private Entry named(String word) {
        Path path = directory.resolve(word);
        if (word.endsWith(".java")) {
            return new Entry.SourceFile(word, path);
        }
        if (word.endsWith(".jar") && Files.isRegularFile(path)) {
            return new Entry.Jar(word);
        }
        return Files.isDirectory(path) ? new Entry.Folder(word, path) : new Entry.MainClass(word);
    }

    private void option(String word) {
        int equals = word.indexOf('=');
        String name = word.startsWith("--") && equals > 0 ? word.substring(0, equals) : word;
        switch (name) {
            case "-cp", "-classpath", "--class-path" ->
                classPath = Optional.of(
                        name.equals(word) ? value(word, "guest.java.option.classPath") : word.substring(equals + 1));
            case "--add-opens" -> addPackage("opens", name.equals(word) ? value(word, "") : word.substring(equals + 1));
            case "--add-exports" ->
                addPackage("exports", name.equals(word) ? value(word, "") : word.substring(equals + 1));
            case "--enable-native-access", "--illegal-native-access" -> {
                if (name.equals(word)) {
                    value(word, "");
                }
            }
            case "--enable-preview" -> throw new CommandLineException(Messages.text("guest.java.preview"));
            case "-esa", "-dsa", "-enablesystemassertions", "-disablesystemassertions", "-server", "-client" -> {}
            default -> prefixed(word, name);
        }
    }

    private void prefixed(String word, String name) {
        if (word.startsWith("-D")) {
            int equals = word.indexOf('=');
            String key = equals < 0 ? word.substring(2) : word.substring(2, equals);
            properties.put(key, equals < 0 ? "" : word.substring(equals + 1));
        } else if (assertion(word, "-ea", '+')
                || assertion(word, "-enableassertions", '+')
                || assertion(word, "-da", '-')
                || assertion(word, "-disableassertions", '-')) {
            return;
        } else if (word.startsWith("-Xint")
                || word.startsWith("-XX:")
                || word.matches("-X(m[sxn]|ss|share|log|rs|verify).*")) {
            return; // they tune the JVM, which is the session's
        } else if (REFUSED_WITH_VALUE.contains(name) || word.startsWith("-agent") || word.startsWith("-javaagent")) {
            throw new CommandLineException(Messages.text("guest.java.refused", name));
        } else {
            throw new CommandLineException(Messages.text("guest.java.unrecognized", word));
        }
    }

    private boolean assertion(String word, String option, char sign) {
        if (!word.equals(option) && !word.startsWith(option + ":")) {
            return false;
        }
        assertions.add(sign + (word.equals(option) ? "" : word.substring(option.length() + 1)));
        return true;
    }

    /** {@code module/package=target}; targets other than the program's own module cannot be here. */
    private void addPackage(String what, String value) {
        int slash = value.indexOf('/');
        int equals = value.indexOf('=');
        if (slash < 0 || equals < slash) {
            throw new CommandLineException(Messages.text("guest.java.option.package", what, value));
        }
        packages.addAll(List.of(value.substring(0, slash), value.substring(slash + 1, equals), what));
    }

    private String value(String option, String message) {
        if (words.isEmpty()) {
            throw new CommandLineException(
                    message.isEmpty()
                            ? Messages.text("guest.java.option.value", option)
                            : Messages.text(message, option));
        }
        return words.pop();
    }
}
