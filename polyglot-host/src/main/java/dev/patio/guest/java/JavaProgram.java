package dev.patio.guest.java;

import dev.patio.guest.UsageException;
import dev.patio.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java program that is ready to be loaded.
 *
 * @param compilation what was compiled for it, gone with it
 */
record JavaProgram(String mainClass, List<Path> classPath, Optional<Compilation> compilation) implements AutoCloseable {
    /** Sources that javac refuses. */
    static final class CompilationException extends Exception {
        private static final long serialVersionUID = 1;

        CompilationException(String diagnostics) {
            super(diagnostics);
        }
    }

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");

    static JavaProgram of(JavaCommandLine commandLine) throws CompilationException, IOException {
        return switch (commandLine.entry()) {
            case JavaEntry.SourceFile(Path file) -> ofFile(file, commandLine.classPath());
            case JavaEntry.Folder(Path folder) -> ofFolder(folder, commandLine.classPath());
            case JavaEntry.Jar(Path file) -> ofJar(file, commandLine.classPath());
            case JavaEntry.MainClass(String name) -> new JavaProgram(name, commandLine.classPath(), Optional.empty());
            case JavaEntry.Text text -> throw new IllegalArgumentException(text.toString());
        };
    }

    /** The class that stands first in the file is the one that runs; classes of other files are found as javac does. */
    private static JavaProgram ofFile(Path file, List<Path> classPath) throws CompilationException, IOException {
        Compilation compilation = compiled(List.of(file), root(file), classPath);
        Path folder = compilation.classes();
        Matcher matcher = PACKAGE.matcher(Files.readString(file));
        String prefix = matcher.find() ? matcher.group(1) + "." : "";
        String own = prefix + baseName(file);
        List<String> mains = MainClasses.below(folder);
        String main = mains.contains(own)
                ? own
                : mains.stream()
                        .filter(name -> name.startsWith(prefix) && !name.contains("$"))
                        .findFirst()
                        .orElse(own);
        return new JavaProgram(main, with(folder, classPath), Optional.of(compilation));
    }

    private static JavaProgram ofFolder(Path folder, List<Path> classPath) throws CompilationException, IOException {
        Path classes = folder.resolve("target/classes");
        if (Files.isDirectory(classes)) {
            List<Path> entries = new ArrayList<>(with(classes, classPath));
            Path dependencies = folder.resolve("target/dependency");
            if (Files.isDirectory(dependencies)) {
                try (Stream<Path> jars = Files.list(dependencies)) {
                    jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().forEach(entries::add);
                }
            }
            return new JavaProgram(onlyMain(MainClasses.below(classes), folder), entries, Optional.empty());
        }
        List<Path> sources;
        try (Stream<Path> files = Files.walk(folder)) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        if (sources.isEmpty()) {
            throw new UsageException(Messages.text("java.folder.empty", folder));
        }
        Compilation compilation = compiled(sources, folder, classPath);
        List<String> mains = MainClasses.below(compilation.classes());
        String main = mains.contains("Main") ? "Main" : onlyMain(mains, folder);
        List<Path> entries = new ArrayList<>(with(compilation.classes(), classPath));
        entries.add(folder);
        return new JavaProgram(main, entries, Optional.of(compilation));
    }

    private static String onlyMain(List<String> mains, Path folder) {
        if (mains.size() != 1) {
            throw new UsageException(
                    mains.isEmpty()
                            ? Messages.text("java.folder.no-main", folder)
                            : Messages.text("java.folder.mains", folder, String.join(", ", mains)));
        }
        return mains.getFirst();
    }

    private static JavaProgram ofJar(Path file, List<Path> classPath) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException(Messages.text("java.jar.absent", file));
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            String main = jar.getManifest() == null
                    ? null
                    : jar.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
            if (main == null) {
                throw new UsageException(Messages.text("java.jar.no-main", file));
            }
            return new JavaProgram(
                    main.strip(), classPath.contains(file) ? classPath : with(file, classPath), Optional.empty());
        }
    }

    private static Compilation compiled(List<Path> files, Path root, List<Path> classPath) throws CompilationException {
        Compilation compilation = Compilation.of(files, root, classPath);
        if (!compilation.succeeded()) {
            compilation.close();
            throw new CompilationException(compilation.diagnostics());
        }
        return compilation;
    }

    /** The folder in which the file's package begins. */
    private static Path root(Path file) throws IOException {
        Path root = file.toAbsolutePath().normalize().getParent();
        Matcher matcher = PACKAGE.matcher(Files.readString(file));
        if (matcher.find()) {
            String[] names = matcher.group(1).split("\\.", -1);
            for (int i = names.length - 1; i >= 0 && root.getParent() != null; i--) {
                if (!String.valueOf(root.getFileName()).equals(names[i])) {
                    return file.toAbsolutePath().normalize().getParent();
                }
                root = root.getParent();
            }
        }
        return root;
    }

    private static List<Path> with(Path first, List<Path> others) {
        return Stream.concat(Stream.of(first), others.stream()).collect(Collectors.toList());
    }

    private static String baseName(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    @Override
    public void close() {
        compilation.ifPresent(Compilation::close);
    }
}
