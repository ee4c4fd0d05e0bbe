package dev.patio.session;

import dev.patio.guest.Language;
import dev.patio.guest.UsageException;
import dev.patio.text.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What words start: an entry file with its arguments, whose language shows in its name or content, or a runtime's
 * word ({@code python -m http.server}) with that runtime's command line.
 *
 * @param name what the program is called where the user gave it no name
 */
public record Command(String name, Language language, List<String> commandLine) {
    private static final Map<String, Language> RUNTIMES = Map.of(
            "js", Language.JAVASCRIPT,
            "node", Language.JAVASCRIPT,
            "python", Language.PYTHON,
            "python3", Language.PYTHON,
            "java", Language.JAVA);

    /** Options whose value is the program itself. */
    private static final Set<String> INLINE = Set.of("-c", "-e", "-p", "-pe", "--eval", "--print");

    private static final Map<String, Language> EXTENSIONS = Map.of(
            "js", Language.JAVASCRIPT,
            "mjs", Language.JAVASCRIPT,
            "cjs", Language.JAVASCRIPT,
            "py", Language.PYTHON,
            "pyw", Language.PYTHON,
            "pyz", Language.PYTHON,
            "zip", Language.PYTHON,
            "java", Language.JAVA,
            "jar", Language.JAVA);

    /** What the words start; relative names of files are relative to the folder. */
    public static Command of(List<String> words, Path folder) {
        String first = words.getFirst();
        Language runtime = RUNTIMES.get(first);
        if (runtime != null && !Files.exists(folder.resolve(first))) {
            List<String> commandLine = words.subList(1, words.size());
            return new Command(nameOf(commandLine, runtime), runtime, List.copyOf(commandLine));
        }
        Path entry = folder.resolve(first);
        if (!Files.exists(entry)) {
            throw new UsageException(Messages.text("session.command.absent", first, folder));
        }
        Language language = languageOf(entry)
                .orElseThrow(() -> new UsageException(Messages.text("session.command.language", first, first)));
        return new Command(baseName(entry), language, List.copyOf(words));
    }

    private static String nameOf(List<String> commandLine, Language runtime) {
        List<String> words = new ArrayList<>(commandLine);
        int module = words.indexOf("-m");
        if (module >= 0 && module + 1 < words.size()) {
            return words.get(module + 1);
        }
        return words.stream()
                .filter(word -> !word.startsWith("-"))
                .findFirst()
                .filter(word -> words.stream().noneMatch(INLINE::contains))
                .map(word -> baseName(Path.of(word)))
                .orElse(runtime.id());
    }

    static String baseName(Path file) {
        String name = String.valueOf(file.toAbsolutePath().normalize().getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Optional<Language> languageOf(Path entry) {
        if (Files.isDirectory(entry)) {
            return languageOfFolder(entry);
        }
        String name = entry.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(EXTENSIONS.get(extension)).or(() -> languageOfFirstLine(entry));
    }

    private static Optional<Language> languageOfFolder(Path folder) {
        if (Files.exists(folder.resolve("__main__.py"))) {
            return Optional.of(Language.PYTHON);
        }
        if (Files.exists(folder.resolve("package.json")) || Files.exists(folder.resolve("index.js"))) {
            return Optional.of(Language.JAVASCRIPT);
        }
        if (Files.isDirectory(folder.resolve("target/classes"))) {
            return Optional.of(Language.JAVA);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"))
                    ? Optional.of(Language.JAVA)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Of a script without an extension: {@code #!/usr/bin/env node}. */
    private static Optional<Language> languageOfFirstLine(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String line = reader.readLine();
            if (line == null || !line.startsWith("#!")) {
                return Optional.empty();
            }
            return Stream.of(line.split("[\\s/]+"))
                    .map(RUNTIMES::get)
                    .filter(language -> language != null)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
