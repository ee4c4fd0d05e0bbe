package dev.patio.debug.java;

import com.oracle.truffle.api.debug.DebugException;
import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import com.oracle.truffle.api.debug.DebuggerSession;
import dev.patio.debug.place.Place;
import dev.patio.debug.text.Messages;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evaluates what is written in Java, in the frames of one program: javac compiles it as a class inside that of the frame,
 * so that it sees what the frame sees, and the program's virtual machine runs it. On threads that stand.
 */
public final class JavaExpressions {
    private static final int MOST = 200;

    /** What is compiled once, as conditions are evaluated again and again. */
    private record Key(Path file, int line, String expression, List<String> variables) {}

    private final JavaFiles files = new JavaFiles();
    private final Map<Key, DebugValue> defined = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, DebugValue> eldest) {
            return size() > MOST;
        }
    };

    private List<String> classPath = List.of();

    /** Whether a frame handles an exception of such a class, given the names of that and of all above it. */
    public boolean handles(DebugStackFrame frame, List<String> types) {
        return Place.of(frame.getSourceSection())
                .map(place -> files.caught(place.file(), place.line()))
                .filter(caught -> caught.stream().anyMatch(name -> isAmong(name, types)))
                .isPresent();
    }

    /** A name may be written without its package, or its class. */
    private static boolean isAmong(String written, List<String> types) {
        String last = written.substring(written.lastIndexOf('.') + 1);
        return types.stream()
                .anyMatch(type -> type.equals(written) || type.endsWith("." + last) || type.endsWith("$" + last));
    }

    /** The types of the variables that a frame sees, as they are written, by their names. */
    public Map<String, String> types(DebugStackFrame frame) {
        return Place.of(frame.getSourceSection())
                .map(place -> files.types(place.file(), place.line()))
                .orElse(Map.of());
    }

    /** The class of a frame, as far as it sees static fields; by the name that the virtual machine has for it. */
    public Optional<String> classWithStatics(DebugStackFrame frame) {
        return Place.of(frame.getSourceSection()).flatMap(place -> files.classWithStatics(place.file(), place.line()));
    }

    /**
     * What an expression comes to in a frame.
     *
     * @param variables that the frame has, by their names
     */
    public DebugValue evaluate(
            DebuggerSession session, DebugStackFrame frame, Map<String, DebugValue> variables, String expression) {
        Place place = Place.of(frame.getSourceSection())
                .orElseThrow(
                        () -> new Refusal(Problem.CANNOT_EVALUATE, expression, Messages.text("evaluate.java.source")));
        try {
            List<String> entries = classPath(session);
            JavaFile file = files.attributed(place.file(), entries);
            Map<String, String> parameters = new LinkedHashMap<>(file.variablesAt(place.line()));
            parameters.keySet().retainAll(variables.keySet());
            Optional<DebugValue> self = Optional.ofNullable(variables.get("this"));
            Key key = new Key(place.file(), place.line(), expression, List.copyOf(parameters.keySet()));
            DebugValue code = known(key);
            if (code == null) {
                ExpressionClass compiled =
                        ExpressionClass.compile(file, place, parameters, self.isPresent(), expression, entries);
                code = Inspector.define(session, frame.getLanguage(), compiled);
                keep(key, code);
            }
            List<DebugValue> arguments = new ArrayList<>(self.stream().toList());
            parameters.keySet().forEach(name -> arguments.add(variables.get(name)));
            return Inspector.call(session, code, arguments);
        } catch (MistakeException | IOException | DebugException e) {
            throw new Refusal(Problem.CANNOT_EVALUATE, expression, said(e));
        }
    }

    /** Why there is no value. A class whose instances never use the one around them does not keep it. */
    private static String said(Exception e) {
        return String.valueOf(e.getMessage()).startsWith("this$")
                ? Messages.text("evaluate.java.outer")
                : String.valueOf(e.getMessage());
    }

    private synchronized DebugValue known(Key key) {
        return defined.get(key);
    }

    private synchronized void keep(Key key, DebugValue code) {
        defined.put(key, code);
    }

    private List<String> classPath(DebuggerSession session) {
        List<String> known = classPath;
        if (known.isEmpty()) {
            List<String> entries =
                    new ArrayList<>(List.of(Inspector.classPath(session).split(File.pathSeparator)));
            entries.add(Path.of(System.getProperty("patio.home"), "libexec", "java", "patio-api.jar")
                    .toString());
            known = List.copyOf(entries);
            classPath = known;
        }
        return known;
    }
}
