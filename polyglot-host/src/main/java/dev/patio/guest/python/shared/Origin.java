package dev.patio.guest.python.shared;

import com.oracle.truffle.api.object.DynamicObject;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.HiddenKey;
import dev.patio.shared.Frozen;
import java.util.Optional;

/** Python objects remember what of the host they show: a frozen value, so that freezing them gives it back, or a watch. */
final class Origin {
    private static final HiddenKey KEY = new HiddenKey("patio.origin");

    private Origin() {}

    static <T extends DynamicObject> T put(T shown, Object origin) {
        DynamicObjectLibrary.getUncached().put(shown, KEY, origin);
        return shown;
    }

    static Optional<Frozen> of(Object object) {
        return of(object, Frozen.class);
    }

    static <T> Optional<T> of(Object object, Class<T> type) {
        return object instanceof DynamicObject dynamic
                        && type.isInstance(DynamicObjectLibrary.getUncached().getOrDefault(dynamic, KEY, null))
                ? Optional.of(type.cast(DynamicObjectLibrary.getUncached().getOrDefault(dynamic, KEY, null)))
                : Optional.empty();
    }
}
