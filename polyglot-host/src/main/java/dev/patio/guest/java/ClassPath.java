package dev.patio.guest.java;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the entries of a class path absolute and spells out {@code folder/*}. */
final class ClassPath {
    private ClassPath() {}

    static List<String> entries(Path directory, String classPath) {
        List<String> entries = new ArrayList<>();
        for (String entry : Pattern.compile(Pattern.quote(File.pathSeparator)).split(classPath, -1)) {
            if (entry.equals("*") || entry.endsWith("/*")) {
                entries.addAll(jars(directory.resolve(entry.substring(0, entry.length() - 1))));
            } else {
                entries.add(directory.resolve(entry).normalize().toString());
            }
        }
        return entries;
    }

    static List<String> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".jar") || name.endsWith(".JAR"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
