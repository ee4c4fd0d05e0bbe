package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugScope;
import com.oracle.truffle.api.debug.DebugValue;
import com.oracle.truffle.api.debug.DebuggerSession;
import java.util.List;

/** What has children to look at. */
public sealed interface Expandable {
    /** The variables of some scopes, the inner ones first. */
    record Scopes(List<DebugScope> scopes, Scope.Kind kind) implements Expandable {
        public Scopes {
            scopes = List.copyOf(scopes);
        }
    }

    /** The static fields that a class of Java sees, by its name as a value. */
    record Statics(DebuggerSession session, DebugValue type) implements Expandable {}

    /** What a value consists of. */
    record Parts(DebugValue value) implements Expandable {}

    /** A value whose reading runs code of the program, which only happens when somebody wants to see it. */
    record Computed(DebugValue value) implements Expandable {}
}
