package dev.patio.lsp.syntax;

import com.sun.source.util.JavacTask;
import dev.patio.lsp.source.Span;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What is wrong in a text in Java, in the words of its compiler. It is found out when it is asked for. Any thread. */
public final class JavaErrors {
    /** An error and where it is. */
    public record JavaError(Span at, String message) {}

    private final String text;
    private List<JavaError> found;

    public JavaErrors(String text) {
        this.text = text;
    }

    /** Loads the compiler's parser, which takes some time at first. */
    public synchronized List<JavaError> all() {
        if (found == null) {
            found = parse();
        }
        return found;
    }

    private List<JavaError> parse() {
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task =
                (JavacTask) compiler.getTask(null, null, told, List.of("-proc:none"), null, List.of(new Source(text)));
        try {
            task.parse();
        } catch (IOException e) {
            throw new AssertionError(e); // it is read from memory
        }
        return told.getDiagnostics().stream()
                .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
                .flatMap(this::error)
                .toList();
    }

    private Stream<JavaError> error(Diagnostic<? extends JavaFileObject> told) {
        if (told.getStartPosition() == Diagnostic.NOPOS) {
            return Stream.of();
        }
        int start = Math.clamp(told.getPosition(), 0, text.length());
        int end = Math.clamp(told.getEndPosition(), Math.min(start + 1, text.length()), text.length());
        return Stream.of(new JavaError(new Span(start, end), told.getMessage(Locale.ENGLISH)));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Text.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
