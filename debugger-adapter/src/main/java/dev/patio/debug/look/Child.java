package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugValue;

/**
 * A value under the name by which its parent knows it.
 *
 * @param computed whether reading it runs code of the program
 */
record Child(String name, DebugValue value, boolean computed) {
    static Child of(String name, DebugValue value) {
        return new Child(name, value, false);
    }
}
