package dev.patio.session.manifest;

import dev.patio.guest.Access;
import dev.patio.guest.Access.Right;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code "permissions": { … }}; what is not named there is allowed. */
final class AccessReader {
    private static final Map<String, Right> RIGHTS = Map.of(
            "net", Right.NETWORK,
            "env", Right.ENVIRONMENT,
            "processes", Right.PROCESSES,
            "native", Right.NATIVE,
            "threads", Right.THREADS);
    static final List<String> KEYS = List.of("read", "write", "net", "env", "processes", "native", "threads");

    private AccessReader() {}

    /** @param folder what relative roots are relative to */
    static Access read(Fields fields, Json json, Path folder) {
        Optional<List<Path>> read = Optional.empty();
        Optional<List<Path>> write = Optional.empty();
        Set<Right> rights = EnumSet.allOf(Right.class);
        for (Json.Member member : fields.members(json, "\"permissions\"", KEYS)) {
            String what = "\"" + member.key() + "\"";
            switch (member.key()) {
                case "read" -> read = roots(fields, member.value(), what, folder);
                case "write" -> write = roots(fields, member.value(), what, folder);
                default -> {
                    if (!fields.bool(member.value(), what)) {
                        rights.remove(RIGHTS.get(member.key()));
                    }
                }
            }
        }
        return new Access(read, write, rights);
    }

    /** {@code true} is everywhere, {@code false} nowhere, an array is the folders and files in it. */
    private static Optional<List<Path>> roots(Fields fields, Json json, String what, Path folder) {
        if (json instanceof Json.Bool bool) {
            return bool.value() ? Optional.empty() : Optional.of(List.of());
        }
        return Optional.of(fields.texts(json, what).stream()
                .map(text -> folder.resolve(text).normalize())
                .toList());
    }
}
