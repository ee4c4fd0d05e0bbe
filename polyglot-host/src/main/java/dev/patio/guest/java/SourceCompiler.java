package dev.patio.guest.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.patio.text.Messages;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources in this process; javac's messages go where the program's errors go. */
record SourceCompiler(Path classes, List<String> classPath, OutputStream errors) {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.\\s]+?)\\s*;");

    /**
     * As {@code java} compiles a source file, but with debug information, and with string concatenation as a call:
     * on Espresso it is several times faster so.
     */
    private static final List<String> OPTIONS = List.of(
            "-g",
            "-XDstringConcat=inline",
            "-proc:none",
            "-Xdiags:verbose",
            "-Xlint:deprecation",
            "-Xlint:unchecked",
            "-Xlint:-options",
            "-XDsourceLauncher");

    /** Compiles a file and, as they are referred to, others below the root of its package; gives its first class. */
    String compileFile(String name, Path file) throws IOException {
        var source = new SourceText(name, file);
        List<String> firstClass = new ArrayList<>();
        TaskListener listener = new TaskListener() {
            @Override
            public void finished(TaskEvent event) {
                if (event.getKind() == TaskEvent.Kind.PARSE && firstClass.isEmpty()) {
                    firstClass.add(firstClass(event.getCompilationUnit()));
                }
            }
        };
        String root = root(file, source);
        List<SourceText> sources = new ArrayList<>(List.of(source));
        sources.addAll(providers(root));
        compile(sources, root, listener);
        if (firstClass.getFirst().isEmpty()) {
            throw new CommandLineException(Messages.text("guest.java.noClass", name));
        }
        return firstClass.getFirst();
    }

    /** What only a file of META-INF/services refers to; {@code java} would compile it when it is loaded. */
    private static List<SourceText> providers(String root) throws IOException {
        Path services = Path.of(root, "META-INF", "services");
        if (root.isEmpty() || !Files.isDirectory(services)) {
            return List.of();
        }
        List<SourceText> providers = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(services)) {
            for (Path service : files) {
                for (String line : Files.readAllLines(service)) {
                    String name = line.replaceFirst("#.*", "").strip();
                    Path file = Path.of(root, name.replace('.', '/') + ".java");
                    if (!name.isEmpty() && Files.isRegularFile(file)) {
                        providers.add(new SourceText(file.toString(), file));
                    }
                }
            }
        }
        return providers;
    }

    void compileAll(Map<String, Path> files) throws IOException {
        List<SourceText> sources = new ArrayList<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            sources.add(new SourceText(file.getKey(), file.getValue()));
        }
        compile(sources, "", new TaskListener() {});
    }

    private void compile(List<SourceText> sources, String sourcePath, TaskListener listener) throws IOException {
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(List.of("-d", classes.toString(), "-sourcepath", sourcePath));
        options.addAll(List.of("-cp", String.join(File.pathSeparator, withApi())));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var writer = new PrintWriter(new OutputStreamWriter(errors, StandardCharsets.UTF_8), true);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(writer, files, null, options, null, sources);
            task.addTaskListener(listener);
            boolean compiled = task.call();
            writer.flush();
            if (!compiled) {
                throw new CommandLineException("error: compilation failed");
            }
        }
    }

    /** At run time the API is below every class path, and so it is here, but for the order. */
    private List<String> withApi() {
        List<String> entries = new ArrayList<>(classPath);
        entries.add(Path.of(System.getProperty("patio.home"), "libexec", "java", "patio-api.jar")
                .toString());
        return entries;
    }

    private static String firstClass(CompilationUnitTree unit) {
        String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(tree -> prefix + ((ClassTree) tree).getSimpleName())
                .findFirst()
                .orElse("");
    }

    /** The folder above those of the file's package; none where the file stands elsewhere. */
    private static String root(Path file, SourceText source) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Matcher declaration = PACKAGE.matcher(source.getCharContent(true));
        if (!declaration.find()) {
            return folder.toString();
        }
        Path names = Path.of(declaration.group(1).replaceAll("\\s+", "").replace('.', '/'));
        if (!folder.endsWith(names)) {
            return "";
        }
        for (int i = 0; i < names.getNameCount(); i++) {
            folder = folder.getParent();
        }
        return folder.toString();
    }
}
