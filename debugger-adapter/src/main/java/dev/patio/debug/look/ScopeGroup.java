package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugScope;
import com.oracle.truffle.api.debug.DebugStackFrame;
import com.oracle.truffle.api.debug.DebuggerSession;
import dev.patio.debug.look.Scope.Kind;
import dev.patio.guest.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The scopes of a frame that are shown as one. On the thread that is stopped. */
record ScopeGroup(Kind kind, List<DebugScope> scopes) {
    /** Those that have variables. */
    static List<ScopeGroup> of(DebugStackFrame frame, DebuggerSession session) {
        Map<Kind, List<DebugScope>> kinds = kinds(frame);
        DebugScope top = Languages.isOf(frame, Language.PYTHON)
                ? null
                : session.getTopScope(frame.getLanguage().getId());
        if (top != null) {
            kinds.put(Kind.GLOBALS, List.of(top));
        }
        return groups(kinds).filter(ScopeGroup::hasVariables).toList();
    }

    /** Those that the frame leads to. */
    static List<ScopeGroup> inside(DebugStackFrame frame) {
        return groups(kinds(frame)).toList();
    }

    private static Stream<ScopeGroup> groups(Map<Kind, List<DebugScope>> kinds) {
        return kinds.entrySet().stream().map(entry -> new ScopeGroup(entry.getKey(), entry.getValue()));
    }

    private static Map<Kind, List<DebugScope>> kinds(DebugStackFrame frame) {
        boolean python = Languages.isOf(frame, Language.PYTHON);
        Map<Kind, List<DebugScope>> kinds = new EnumMap<>(Kind.class);
        boolean outside = false;
        for (DebugScope scope : chain(frame)) {
            Kind kind = python ? ofPython(scope) : outside ? Kind.CLOSURE : Kind.LOCALS;
            kinds.computeIfAbsent(kind, _ -> new ArrayList<>()).add(scope);
            outside |= scope.isFunctionScope();
        }
        return kinds;
    }

    /** All that a frame sees, the inner ones first. */
    private static List<DebugScope> chain(DebugStackFrame frame) {
        List<DebugScope> scopes = new ArrayList<>();
        for (DebugScope scope = frame.getScope(); scope != null; scope = scope.getParent()) {
            scopes.add(scope);
        }
        return scopes;
    }

    /** A generator's variables come behind the globals of its module. */
    private static Kind ofPython(DebugScope scope) {
        return scope.isFunctionScope() ? Kind.LOCALS : Kind.GLOBALS;
    }

    private boolean hasVariables() {
        return scopes.stream()
                .anyMatch(scope -> scope.getDeclaredValues().iterator().hasNext()
                        || (scope.isFunctionScope()
                                && scope.getReceiver() != null
                                && !Children.isGlobalObject(scope.getReceiver())));
    }
}
