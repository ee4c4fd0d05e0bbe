package dev.patio.guest.java;

import dev.patio.guest.UsageException;
import dev.patio.text.Messages;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Sources compiled in this process into a folder that lives as long as the program.
 *
 * @param diagnostics what javac says, as it says it; empty if all went well
 */
record Compilation(Path classes, boolean succeeded, String diagnostics) implements AutoCloseable {
    /** With debug information; without {@code invokedynamic} for text, which Espresso runs slowly. */
    private static final List<String> OPTIONS = List.of("-g", "-XDstringConcat=inline", "-proc:none");

    /** Compiles files with what they need from the folder that their packages begin in. */
    static Compilation of(List<Path> files, Path root, List<Path> classPath) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new UsageException(Messages.text("java.no-compiler", System.getProperty("java.home")));
        }
        try {
            Path classes = Files.createTempDirectory("patio-classes-");
            StringWriter diagnostics = new StringWriter();
            List<String> options = new ArrayList<>(OPTIONS);
            options.addAll(List.of("-d", classes.toString(), "-sourcepath", root.toString()));
            options.addAll(List.of("-implicit:class", "-nowarn"));
            options.add("-cp");
            options.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
            try (StandardJavaFileManager manager = javac.getStandardFileManager(null, Locale.ROOT, null)) {
                boolean succeeded = javac.getTask(
                                diagnostics, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                        .call();
                return new Compilation(classes, succeeded, diagnostics.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // a temporary folder that stays behind
        }
    }
}
