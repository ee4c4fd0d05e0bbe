package dev.patio.debug.breakpoint;

import java.util.Optional;

/**
 * At which exceptions to stop.
 *
 * @param raised whether anything handles them or not
 * @param uncaught where nothing does
 */
public record ExceptionWish(Optional<TypeNames> raised, Optional<TypeNames> uncaught) {
    public static final ExceptionWish NONE = new ExceptionWish(Optional.empty(), Optional.empty());

    public boolean any() {
        return raised.isPresent() || uncaught.isPresent();
    }
}
