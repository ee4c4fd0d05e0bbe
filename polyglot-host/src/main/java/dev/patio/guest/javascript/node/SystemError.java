package dev.patio.guest.javascript.node;

import dev.patio.guest.javascript.library.NodeLibrary;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An error of the operating system as libuv numbers it.
 *
 * @param number negative, such as -2
 * @param name such as {@code ENOENT}
 * @param text such as {@code no such file or directory}
 */
public record SystemError(int number, String name, String text) {
    private static final Map<Integer, SystemError> BY_NUMBER =
            NodeLibrary.binding("uv").<List<?>>list("*errors").stream()
                    .map(entry -> new SystemError((Integer) entry.get(0), (String) entry.get(1), (String) entry.get(2)))
                    .collect(Collectors.toUnmodifiableMap(SystemError::number, error -> error));
    private static final Map<String, SystemError> BY_NAME =
            BY_NUMBER.values().stream().collect(Collectors.toUnmodifiableMap(SystemError::name, error -> error));

    public static Iterable<SystemError> all() {
        return BY_NUMBER.values();
    }

    public static SystemError of(String name) {
        return BY_NAME.get(name);
    }

    public static SystemError of(int number) {
        SystemError known = BY_NUMBER.get(number);
        return known != null
                ? known
                : new SystemError(number, "Unknown system error " + number, "Unknown system error " + number);
    }
}
