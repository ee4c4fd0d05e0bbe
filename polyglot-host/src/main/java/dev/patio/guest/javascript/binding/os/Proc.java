package dev.patio.guest.javascript.binding.os;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the kernel tells in /proc. */
final class Proc {
    private Proc() {}

    static String text(String name) {
        return String.join("\n", lines(name)).strip();
    }

    static List<String> lines(String name) {
        try {
            return Files.readAllLines(Path.of("/proc", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of meminfo, in bytes. */
    static long memory(String name) {
        return lines("meminfo").stream()
                .filter(line -> line.startsWith(name + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                .findFirst()
                .orElse(0);
    }
}
