package dev.patio.debug.java;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The sources of a Java program as javac understands them, each read once. Any thread. */
final class JavaFiles {
    private static final List<String> OPTIONS = List.of("-proc:none", "-XDstringConcat=inline", "-nowarn");

    private final Map<Path, Optional<JavaFile>> parsed = new ConcurrentHashMap<>();
    private final Map<Path, JavaFile> attributed = new ConcurrentHashMap<>();

    /** A source in memory. */
    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(Path file, String text) {
            super(URI.create("string:///" + file.getFileName()), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** The type of each variable that can be seen in a line, as it is written there. */
    Map<String, String> types(Path file, int line) {
        return parsed(file).map(java -> java.variablesAt(line)).orElse(Map.of());
    }

    /** The class around a line, as far as it has static fields or stands in one that has. */
    Optional<String> classWithStatics(Path file, int line) {
        return parsed(file).flatMap(java -> java.classWithStaticsAt(line));
    }

    /** The names of the types that a file catches around a line. */
    List<String> caught(Path file, int line) {
        return parsed(file).map(java -> java.caughtAt(line)).orElse(List.of());
    }

    private Optional<JavaFile> parsed(Path file) {
        return parsed.computeIfAbsent(file, JavaFiles::parse);
    }

    private static Optional<JavaFile> parse(Path file) {
        try {
            String text = Files.readString(file);
            return Optional.of(javac(file, text, List.of(), new DiagnosticCollector<>(), new Classes(), task -> {
                CompilationUnitTree unit = task.parse().iterator().next();
                return JavaReader.read(task, unit, text, false);
            }));
        } catch (IOException e) {
            return Optional.empty(); // gone, or no text
        }
    }

    /** The same with the types that javac finds out. */
    JavaFile attributed(Path file, List<String> classPath) throws IOException {
        JavaFile known = attributed.get(file);
        if (known == null) {
            String text = Files.readString(file);
            known = javac(file, text, classPath, new DiagnosticCollector<>(), new Classes(), task -> {
                CompilationUnitTree unit = task.parse().iterator().next();
                var _ = task.analyze();
                return JavaReader.read(task, unit, text, true);
            });
            attributed.put(file, known);
        }
        return known;
    }

    /** Compiles a text in the place of a file; gives the classes by their names. */
    static Map<String, byte[]> compile(Path file, String text, List<String> classPath)
            throws MistakeException, IOException {
        DiagnosticCollector<JavaFileObject> mistakes = new DiagnosticCollector<>();
        Classes classes = new Classes();
        if (!javac(file, text, classPath, mistakes, classes, JavacTask::call)) {
            throw new MistakeException(mistakes.getDiagnostics().stream()
                    .filter(mistake -> mistake.getKind() == Diagnostic.Kind.ERROR)
                    .map(mistake -> inALine(mistake.getMessage(null)))
                    .findFirst()
                    .orElse(""));
        }
        return classes.made();
    }

    /** As in "cannot find symbol: variable count", without the class that is ours. */
    private static String inALine(String message) {
        return message.lines()
                .filter(line -> !line.contains(ExpressionClass.NAME))
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .replaceFirst(" symbol: +", ": ");
    }

    /** What is done with a task. */
    private interface Use<T> {
        T of(JavacTask task) throws IOException;
    }

    /** Closes what javac has opened. */
    private static <T> T javac(
            Path file,
            String text,
            List<String> classPath,
            DiagnosticCollector<JavaFileObject> mistakes,
            Classes classes,
            Use<T> use)
            throws IOException {
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(List.of("-cp", String.join(File.pathSeparator, classPath)));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = classes.around(compiler.getStandardFileManager(mistakes, null, StandardCharsets.UTF_8))) {
            return use.of(
                    (JavacTask) compiler.getTask(null, files, mistakes, options, null, List.of(new Text(file, text))));
        }
    }
}
