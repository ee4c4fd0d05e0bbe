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

/** The scopes of a frame that are shown as one. On the thread that is stopped. */
record ScopeGroup(Kind kind, List<DebugScope> scopes) {
    /** Those that have variables. */
    static List<ScopeGroup> of(DebugStackFrame frame, DebuggerSession session) {
        boolean python = Languages.isOf(frame, Language.PYTHON);
        Map<Kind, List<DebugScope>> kinds = new EnumMap<>(Kind.class);
        boolean outside = false;
        for (DebugScope scope : chain(frame)) {
            Kind kind = python ? ofPython(scope) : outside ? Kind.CLOSURE : Kind.LOCALS;
            kinds.computeIfAbsent(kind, _ -> new ArrayList<>()).add(scope);
            outside |= scope.isFunctionScope();
        }
        DebugScope top = python ? null : session.getTopScope(frame.getLanguage().getId());
        if (top != null) {
            kinds.put(Kind.GLOBALS, List.of(top));
        }
        return kinds.entrySet().stream()
                .map(entry -> new ScopeGroup(entry.getKey(), entry.getValue()))
                .filter(ScopeGroup::hasVariables)
                .toList();
    }

    /** All that a frame sees, the inner ones first. */
    static List<DebugScope> chain(DebugStackFrame frame) {
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
