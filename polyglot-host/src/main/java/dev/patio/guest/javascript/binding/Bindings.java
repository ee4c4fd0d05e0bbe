package dev.patio.guest.javascript.binding;

import dev.patio.guest.javascript.node.Binding;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The table of all bindings by the name that {@code internalBinding} is called with. A binding is made on first use. */
public final class Bindings {
    private static final Map<String, Supplier<Binding>> TABLE = Map.ofEntries(
            Map.entry("config", () -> Binding.withConstantsOf("config")),
            Map.entry("constants", () -> Binding.withConstantsOf("constants")));

    private static final Map<String, Optional<Binding>> MADE = new ConcurrentHashMap<>();

    private Bindings() {}

    public static Optional<Binding> find(String name) {
        return MADE.computeIfAbsent(
                name,
                n -> Optional.ofNullable(TABLE.get(n))
                        .or(() -> Optional.ofNullable(SystemBindings.TABLE.get(n)))
                        .map(Supplier::get));
    }
}
