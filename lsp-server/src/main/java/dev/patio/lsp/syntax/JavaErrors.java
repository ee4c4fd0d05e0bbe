package dev.patio.lsp.syntax;

import com.sun.source.util.JavacTask;
import dev.patio.guest.SyntaxError;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What is wrong in a text in Java, in the words of its compiler. */
final class JavaErrors {
    private JavaErrors() {}

    /** Loads the compiler's parser, which takes some time at first. */
    static List<SyntaxError> of(String text) {
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
                .filter(it -> it.getKind() == Diagnostic.Kind.ERROR && it.getStartPosition() != Diagnostic.NOPOS)
                .map(it -> SyntaxError.in(
                        text, (int) it.getPosition(), (int) it.getEndPosition(), it.getMessage(Locale.ENGLISH)))
                .toList();
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
