package dev.patio.guest.java;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the classes that can be started, without loading them. */
final class MainClasses {
    private MainClasses() {}

    /** The names of those below a folder that have a main method. */
    static List<String> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class") && hasMain(file))
                    .map(file -> folder.relativize(file).toString())
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasMain(Path file) {
        try {
            return ClassFile.of().parse(file).methods().stream()
                    .anyMatch(method -> method.methodName().equalsString("main")
                            && (method.methodType().equalsString("([Ljava/lang/String;)V")
                                    || method.methodType().equalsString("()V")));
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
