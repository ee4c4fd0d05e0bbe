package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugValue;
import dev.patio.debug.java.Inspector;
import java.util.Optional;

/**
 * A value under the name by which its parent knows it.
 *
 * @param computed whether reading it runs code of the program
 * @param type that it was declared with, where the value does not tell, as numbers do not in Java
 * @param access what an expression for its parent is to be followed by, to be one for it
 */
record Child(String name, DebugValue value, boolean computed, Optional<String> type, Optional<String> access) {
    static Child of(String name, DebugValue value) {
        return new Child(name, value, false, Optional.empty(), Optional.empty());
    }

    Child by(String way) {
        return new Child(name, value, computed, type, Optional.of(way));
    }

    Child isComputed(boolean runs) {
        return new Child(name, value, runs, type, access);
    }

    /** With the type that it was declared with, if it is one of numbers and the like. */
    Child declared(Optional<String> declaration) {
        return new Child(name, value, computed, declaration.filter(Inspector::isPrimitive), access);
    }
}
