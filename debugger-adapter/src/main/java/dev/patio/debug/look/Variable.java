package dev.patio.debug.look;

import java.util.Optional;

/**
 * A value as it is shown.
 *
 * @param reference of its children, 0 where it has none
 * @param indexed how many children it has that are known by numbers
 * @param lazy whether it is to be asked for its value first
 * @param bytes whether it consists of bytes
 * @param expression that has this value in the frame
 */
public record Variable(
        String name,
        String text,
        Optional<String> type,
        int reference,
        int indexed,
        boolean lazy,
        boolean bytes,
        Optional<String> expression) {
    /** The same with another type, if there is one. */
    Variable of(Optional<String> other) {
        return new Variable(name, text, other.or(() -> type), reference, indexed, lazy, bytes, expression);
    }
}
