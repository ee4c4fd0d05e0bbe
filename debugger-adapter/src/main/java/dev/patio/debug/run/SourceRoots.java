package dev.patio.debug.run;

import dev.patio.guest.Language;
import dev.patio.session.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the sources of a Java program stand, which Java knows by package and name only; the likely ones first. */
final class SourceRoots {
    private static final int MOST_PACKAGES = 8;

    private SourceRoots() {}

    static List<Path> of(Program program) {
        if (program.language() != Language.JAVA) {
            return List.of();
        }
        Set<Path> roots = new LinkedHashSet<>();
        for (String word : program.commandLine()) {
            Path named = program.workingDirectory().resolve(word).normalize();
            if (word.endsWith(".java") && Files.isRegularFile(named)) {
                Path folder = named.getParent();
                for (int i = 0; folder != null && i < MOST_PACKAGES; i++, folder = folder.getParent()) {
                    roots.add(folder);
                }
            } else if (Files.isDirectory(named)) {
                addProject(roots, named);
            }
        }
        addProject(roots, program.workingDirectory());
        return List.copyOf(roots);
    }

    private static void addProject(Set<Path> roots, Path folder) {
        for (String place : List.of("src/main/java", "src/test/java", "src", "")) {
            if (Files.isDirectory(folder.resolve(place))) {
                roots.add(folder.resolve(place).normalize());
            }
        }
    }
}
