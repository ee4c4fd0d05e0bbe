package dev.patio.debug.look;

import com.oracle.truffle.api.debug.DebugException;
import com.oracle.truffle.api.debug.DebugValue;
import java.util.Objects;
import java.util.Optional;

/**
 * An exception.
 *
 * @param caught whether the program handles it, if that is known
 */
public record Thrown(String type, String message, boolean caught) {
    static Thrown of(DebugException exception) {
        DebugValue value = exception.getExceptionObject();
        return new Thrown(
                Optional.ofNullable(value).flatMap(Values::type).orElse(""),
                Objects.requireNonNullElse(exception.getMessage(), ""),
                exception.getCatchLocation() != null);
    }
}
