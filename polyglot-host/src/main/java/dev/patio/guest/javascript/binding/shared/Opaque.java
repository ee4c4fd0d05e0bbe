package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Values that JavaScript has no type for: objects that print as what they are, and pass on unchanged. */
final class Opaque {
    private static final Map<Class<?>, HostClass<Object>> TYPES = Map.of(
            BigDecimal.class, type("Decimal"),
            LocalDate.class, type("PlainDate"),
            LocalTime.class, type("PlainTime"),
            LocalDateTime.class, type("PlainDateTime"),
            Duration.class, type("Duration"));

    private Opaque() {}

    /** The classes of the objects. */
    static Collection<HostClass<Object>> types() {
        return TYPES.values();
    }

    private static HostClass<Object> type(String name) {
        return HostClass.withoutConstructor(name, Object.class)
                .method("toString", (self, call) -> self.toString())
                .method("toJSON", (self, call) -> self.toString());
    }

    static JSObject wrap(Host host, Object value) {
        HostClass<Object> type = TYPES.get(value.getClass());
        if (type == null) {
            throw new IllegalArgumentException("no value of the space: " + value.getClass());
        }
        return host.wrap(type, value);
    }

    static Optional<Object> behind(Object value) {
        return HostObject.behind(value, Object.class).filter(held -> TYPES.containsKey(held.getClass()));
    }
}
