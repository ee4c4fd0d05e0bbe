package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugException;
import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebugValue;
import com.oracle.truffle.api.debug.DebuggerSession;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** What the sources of a Python program handle, as its own parser tells. On threads that stand. */
public final class PythonHandlers {
    /** What raises these says that something is over, which is what its caller expects. */
    private static final List<String> ENDS =
            List.of("StopIteration", "StopAsyncIteration", "GeneratorExit", "SystemExit");

    /** Gives for each try and each suppress the lines of its body and what it handles and does not raise again; for all exceptions an empty text. */
    private static final String PARSE = """
            lambda text, ast=__import__('ast'): (lambda nodes: [
                (t.body[0].lineno, t.body[-1].end_lineno, [ast.unparse(h.type) if h.type else '' for h in t.handlers
                    if not (isinstance(h.body[-1], ast.Raise) and h.body[-1].exc is None)])
                for t in nodes if isinstance(t, (ast.Try, ast.TryStar))] + [
                (w.body[0].lineno, w.body[-1].end_lineno, [ast.unparse(a) for i in w.items
                    if isinstance(i.context_expr, ast.Call)
                    and ast.unparse(i.context_expr.func).split('.')[-1] == 'suppress'
                    for a in i.context_expr.args])
                for w in nodes if isinstance(w, (ast.With, ast.AsyncWith))]
            )(list(ast.walk(ast.parse(text))))""";

    /** The types that are handled in some lines, as they are written. */
    private record Handler(int first, int last, List<String> types) {}

    private final Map<Source, List<Handler>> known = new WeakHashMap<>();

    /** Whether a call handles an exception that it or what it called has raised. */
    boolean handles(DebuggerSession session, DebugStackFrame frame, DebugValue exception) {
        SourceSection section = frame.getSourceSection();
        if (section == null
                || !section.hasLines()
                || !section.getSource().hasCharacters()
                || isRuntimes(frame, section)) {
            return false;
        }
        int line = section.getStartLine();
        return handlers(session, frame, section.getSource()).stream()
                .filter(handler -> handler.first() <= line && line <= handler.last())
                .flatMap(handler -> handler.types().stream())
                .anyMatch(type -> type.isEmpty() || means(frame, type, exception));
    }

    /** What runs the program, and what imports modules, only looks at exceptions. */
    private static boolean isRuntimes(DebugStackFrame frame, SourceSection section) {
        return frame.isInternal() || section.getSource().getName().contains("<frozen");
    }

    /** Whether it only says that something is over. */
    static boolean isEnd(List<String> types) {
        return types.stream().anyMatch(ENDS::contains);
    }

    private static boolean means(DebugStackFrame frame, String type, DebugValue exception) {
        try {
            DebugValue types = frame.eval("(" + type + ")");
            return types.isArray()
                    ? types.getArray().stream().anyMatch(each -> each.isMetaInstance(exception))
                    : types.isMetaObject() && types.isMetaInstance(exception);
        } catch (DebugException e) {
            return false; // it would fail there, too
        }
    }

    private synchronized List<Handler> handlers(DebuggerSession session, DebugStackFrame frame, Source source) {
        return known.computeIfAbsent(source, _ -> parse(session, frame, source));
    }

    private static List<Handler> parse(DebuggerSession session, DebugStackFrame frame, Source source) {
        try {
            DebugValue text =
                    session.createPrimitiveValue(source.getCharacters().toString(), frame.getLanguage());
            return frame.eval(PARSE).execute(text).getArray().stream()
                    .map(found -> handler(found.getArray()))
                    .toList();
        } catch (DebugException e) {
            return List.of(); // it is no Python as its parser knows it
        }
    }

    private static Handler handler(List<DebugValue> found) {
        return new Handler(
                found.get(0).asInt(),
                found.get(1).asInt(),
                found.get(2).getArray().stream().map(DebugValue::asString).toList());
    }
}
