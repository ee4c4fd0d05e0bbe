package dev.patio.guest.java;

import dev.patio.guest.UsageException;
import dev.patio.text.Messages;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What would follow {@code java}. */
record JavaCommandLine(
        JavaEntry entry,
        List<String> arguments,
        List<Path> classPath,
        Map<String, String> properties,
        boolean assertions) {

    private static final List<String> CLASS_PATH = List.of("-cp", "-classpath", "--class-path");

    /** Options that tune the JVM, which is the host's. */
    private static final List<String> TUNING =
            List.of("-X", "-server", "-client", "--enable-native-access", "--sun-misc-unsafe-memory-access");

    static JavaCommandLine parse(List<String> words, Path folder, Map<String, String> environment) {
        Map<String, String> properties = new LinkedHashMap<>();
        String classPath = environment.getOrDefault("CLASSPATH", "");
        boolean assertions = false;
        int at = 0;
        while (at < words.size() && words.get(at).startsWith("-")) {
            String word = words.get(at++);
            if (CLASS_PATH.contains(word)) {
                classPath = value(words, at++, word);
            } else if (word.startsWith("--class-path=")) {
                classPath = word.substring("--class-path=".length());
            } else if (word.startsWith("-D")) {
                int equals = word.indexOf('=');
                properties.put(
                        equals < 0 ? word.substring(2) : word.substring(2, equals),
                        equals < 0 ? "" : word.substring(equals + 1));
            } else if (word.equals("-ea") || word.equals("-enableassertions")) {
                assertions = true;
            } else if (word.equals("-da") || word.equals("-disableassertions")) {
                assertions = false;
            } else if (word.equals("-jar")) {
                Path jar = folder.resolve(value(words, at, word));
                return new JavaCommandLine(
                        new JavaEntry.Jar(jar), rest(words, at), List.of(jar), properties, assertions);
            } else if (word.equals("-version") || word.equals("--version")) {
                return text(Messages.text("java.version", Runtime.version()));
            } else if (word.equals("-?") || word.equals("-h") || word.equals("-help") || word.equals("--help")) {
                return text(Messages.text("java.help"));
            } else if (TUNING.stream().noneMatch(word::startsWith)) {
                throw new UsageException(Messages.text("java.option", word));
            }
        }
        if (at == words.size()) {
            throw new UsageException(Messages.text("java.nothing"));
        }
        String word = words.get(at);
        return new JavaCommandLine(
                entry(word, folder), rest(words, at), paths(classPath, folder), properties, assertions);
    }

    private static JavaCommandLine text(String text) {
        return new JavaCommandLine(new JavaEntry.Text(text), List.of(), List.of(), Map.of(), false);
    }

    private static JavaEntry entry(String word, Path folder) {
        Path file = folder.resolve(word);
        if (word.endsWith(".java")) {
            if (!Files.isRegularFile(file)) {
                throw new UsageException(Messages.text("java.absent", word, folder));
            }
            return new JavaEntry.SourceFile(file);
        }
        if (Files.isDirectory(file)) {
            return new JavaEntry.Folder(file);
        }
        return word.endsWith(".jar") && Files.isRegularFile(file)
                ? new JavaEntry.Jar(file)
                : new JavaEntry.MainClass(word.replace('/', '.'));
    }

    private static List<String> rest(List<String> words, int entry) {
        return List.copyOf(words.subList(entry + 1, words.size()));
    }

    private static String value(List<String> words, int at, String option) {
        if (at >= words.size()) {
            throw new UsageException(Messages.text("java.value", option));
        }
        return words.get(at);
    }

    /** Without a class path it is the folder; {@code x/*} is all jars of x. */
    private static List<Path> paths(String classPath, Path folder) {
        if (classPath.isEmpty()) {
            return List.of(folder);
        }
        List<Path> paths = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            if (entry.endsWith("/*") || entry.equals("*")) {
                File[] jars = folder.resolve(entry.substring(0, entry.length() - 1))
                        .toFile()
                        .listFiles((parent, name) -> name.endsWith(".jar") || name.endsWith(".JAR"));
                for (File jar : jars == null ? new File[0] : jars) {
                    paths.add(jar.toPath());
                }
            } else {
                paths.add(folder.resolve(entry).normalize());
            }
        }
        return paths;
    }
}
