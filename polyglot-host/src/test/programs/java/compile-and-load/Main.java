import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a plug-in into a folder, loads it from there, then shows the diagnostics of one that is wrong. */
public class Main {
    public static void main(String[] args) throws Exception {
        Path classes = Files.createDirectories(Path.of("classes"));
        Path good = Path.of("Plugin.java");
        Files.writeString(
                good,
                """
                package plug;
                public class Plugin implements java.util.function.UnaryOperator<String> {
                    public String apply(String text) { return text.toUpperCase() + "!"; }
                    public static void fail() { throw new IllegalStateException("on purpose"); }
                }
                """);
        System.out.println("compiled: " + compile(good, classes));
        System.out.println(Files.exists(classes.resolve("plug/Plugin.class")));
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Class<?> plugin = loader.loadClass("plug.Plugin");
            @SuppressWarnings("unchecked")
            var operator = (java.util.function.UnaryOperator<String>) plugin.getConstructor().newInstance();
            System.out.println(operator.apply("loaded"));
            System.out.println(plugin.getClassLoader() == loader);
            try {
                plugin.getMethod("fail").invoke(null);
            } catch (InvocationTargetException wrapped) {
                System.out.println(wrapped.getCause());
            }
            try {
                loader.loadClass("plug.Absent");
            } catch (ClassNotFoundException absent) {
                System.out.println(absent);
            }
        }
        Path bad = Path.of("Bad.java");
        Files.writeString(bad, "class Bad {\n  int x = \"text\";\n  void f() { missing(); }\n}\n");
        System.out.println("compiled: " + compile(bad, classes));
    }

    private static boolean compile(Path source, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collected = new DiagnosticCollector<>();
        StringWriter out = new StringWriter();
        boolean done;
        try (StandardJavaFileManager files = compiler.getStandardFileManager(collected, null, null)) {
            done = compiler.getTask(
                            out, files, collected, List.of("-d", classes.toString()), null, files.getJavaFileObjects(source))
                    .call();
        }
        for (Diagnostic<?> diagnostic : collected.getDiagnostics()) {
            System.out.println(
                    diagnostic.getKind() + " line " + diagnostic.getLineNumber() + ": " + diagnostic.getCode());
        }
        return done;
    }
}
