package dev.patio.guest.java;

import dev.patio.shared.PatHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The temporary folders of compiled classes. Each is there until the last program that runs from it has ended, which may
 * be one that the program it was made for has started. Any thread.
 */
final class ClassFolder {
    /** Who uses which, guarded by itself. */
    private static final Map<String, Set<PatHandle>> USERS = new HashMap<>();

    private ClassFolder() {}

    static Path create(PatHandle user) throws IOException {
        Path folder = Files.createTempDirectory("patio-java-");
        synchronized (USERS) {
            USERS.computeIfAbsent(folder.toString(), _ -> new HashSet<>()).add(user);
        }
        return folder;
    }

    /** A further program uses those that are on a class path. */
    static void lend(List<String> classPath, PatHandle user) {
        synchronized (USERS) {
            for (String entry : classPath) {
                USERS.computeIfPresent(entry, (_, users) -> {
                    users.add(user);
                    return users;
                });
            }
        }
    }

    /** A program is about to end; those on its class path that nobody uses any more are deleted. */
    static void leave(List<String> classPath, PatHandle user) throws IOException {
        for (String entry : classPath) {
            if (isUnused(entry, user)) {
                delete(Path.of(entry));
            }
        }
    }

    private static boolean isUnused(String folder, PatHandle left) {
        synchronized (USERS) {
            Set<PatHandle> users = USERS.get(folder);
            if (users == null) {
                return false;
            }
            users.removeIf(user -> user == left || user.status().isPresent());
            return users.isEmpty() && USERS.remove(folder) != null;
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
