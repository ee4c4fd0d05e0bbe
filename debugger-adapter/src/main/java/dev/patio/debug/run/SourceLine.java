package dev.patio.debug.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A line of a Java source, as far as its looks tell. */
final class SourceLine {
    private SourceLine() {}

    /** Whether it is more than braces and comments. */
    static boolean hasCode(Path file, int line) {
        try {
            List<String> lines = Files.readAllLines(file);
            String text = line <= lines.size() ? lines.get(line - 1).strip() : "";
            return !text.matches("[{}();,\\s]*(//.*)?") && !text.startsWith("*") && !text.startsWith("/*");
        } catch (IOException e) {
            return true;
        }
    }
}
