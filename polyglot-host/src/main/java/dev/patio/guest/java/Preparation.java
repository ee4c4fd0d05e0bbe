package dev.patio.guest.java;

import dev.patio.guest.Launch;
import dev.patio.guest.Task;
import dev.patio.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes a program of a command line; compiled sources stand in a temporary folder at least until it is closed. */
final class Preparation implements AutoCloseable {
    private final Launch launch;
    private final CommandLine.Parsed line;
    private Path classes;

    Preparation(Launch launch, CommandLine.Parsed line) {
        this.launch = launch;
        this.line = line;
    }

    /** @throws CommandLineException where there is nothing to run */
    Program program() throws IOException {
        if (!borrowed().isEmpty()) {
            return program(borrowed(), Program.Kind.CLASS, "");
        }
        return switch (line.entry()) {
            case Entry.MainClass(String name) -> program(given("."), Program.Kind.CLASS, name);
            case Entry.Jar(String name) -> jar(name);
            case Entry.SourceFile(String name, Path file) -> sourceFile(name, file);
            case Entry.Folder(String name, Path folder) -> folder(name, folder);
            case Entry.Version _ -> throw new IllegalStateException("a version is no program");
        };
    }

    /** The class path of a program that had this one started to call one of its methods. */
    private List<String> borrowed() {
        return launch.task().map(Task::path).orElse(List.of());
    }

    private Program sourceFile(String name, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandLineException(Messages.text("guest.java.noFile", name));
        }
        List<String> given = given("");
        String main = compiler(given).compileFile(name, file);
        return program(withClasses(given), Program.Kind.CLASS, main);
    }

    private Program jar(String name) {
        List<String> classPath = List.of(launch.workingDirectory().resolve(name).toString());
        return launch.function().isPresent()
                ? program(classPath, Program.Kind.CLASS, "")
                : program(classPath, Program.Kind.JAR, name);
    }

    private Program folder(String name, Path folder) throws IOException {
        if (Files.exists(folder.resolve("pom.xml"))) {
            return mavenProject(name, folder);
        }
        Map<String, Path> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> sources.put(
                            Path.of(name, folder.relativize(file).toString()).toString(), file));
        }
        if (sources.isEmpty()) {
            throw new CommandLineException(Messages.text("guest.java.noSources", name));
        }
        List<String> given = given("");
        compiler(given).compileAll(sources);
        List<String> classPath = withClasses(given);
        classPath.add(1, folder.toString());
        return program(classPath, Program.Kind.CLASS, mainClass(name, classes));
    }

    private Program mavenProject(String name, Path folder) throws IOException {
        Path built = folder.resolve("target/classes");
        if (!Files.isDirectory(built)) {
            throw new CommandLineException(Messages.text("guest.java.notBuilt", name));
        }
        List<String> classPath = new ArrayList<>(List.of(built.toString()));
        classPath.addAll(ClassPath.jars(folder.resolve("target/dependency")));
        classPath.addAll(given(""));
        return program(classPath, Program.Kind.CLASS, mainClass(name, built));
    }

    /** A function to be called is named with its class. */
    private String mainClass(String name, Path folder) throws IOException {
        return launch.function().isPresent() ? "" : MainClasses.only(name, folder);
    }

    private SourceCompiler compiler(List<String> classPath) throws IOException {
        classes = ClassFolder.create(launch.member().handle());
        return new SourceCompiler(classes, classPath, launch.stdio().err().stream());
    }

    private List<String> withClasses(List<String> classPath) {
        List<String> all = new ArrayList<>(List.of(classes.toString()));
        all.addAll(classPath);
        return all;
    }

    private List<String> given(String otherwise) {
        String classPath = line.classPath().orElse(otherwise);
        return classPath.isEmpty() && otherwise.isEmpty()
                ? List.of()
                : ClassPath.entries(launch.workingDirectory(), classPath);
    }

    private Program program(List<String> classPath, Program.Kind kind, String name) {
        return new Program(launch, line.settings(), classPath, new Program.Main(kind, name), line.arguments());
    }

    @Override
    public void close() throws IOException {
        List<String> used = new ArrayList<>(borrowed());
        if (classes != null) {
            used.add(classes.toString());
        }
        ClassFolder.leave(used, launch.member().handle());
    }
}
