package dev.patio.lsp.facts;

import java.util.Map;
import java.util.Optional;

/** The functions of the interface by what they mean; languages call some of them differently. */
public enum Word {
    EXPORT,
    IMPORT,
    WATCH,
    RETRACT,
    EXPORTS,
    CHANNEL,
    SELECT,
    SPAWN,
    /** The name of what is spawned next. */
    NAMED,
    /** What gives back the value that it was given. */
    SAME,
    /** What gives a copy of it that can be changed. */
    COPY;

    private static final Map<String, Word> BY_NAME = Map.ofEntries(
            Map.entry("export", EXPORT),
            Map.entry("import", IMPORT),
            Map.entry("import_", IMPORT),
            Map.entry("importSync", IMPORT),
            Map.entry("importValue", IMPORT),
            Map.entry("watch", WATCH),
            Map.entry("retract", RETRACT),
            Map.entry("exports", EXPORTS),
            Map.entry("channel", CHANNEL),
            Map.entry("select", SELECT),
            Map.entry("selectSync", SELECT),
            Map.entry("spawn", SPAWN),
            Map.entry("named", NAMED),
            Map.entry("freeze", SAME),
            Map.entry("thaw", COPY),
            Map.entry("record", SAME));

    public static Optional<Word> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** What a method of a channel does. */
    static Optional<Kind> method(String name) {
        return switch (name) {
            case "send", "send_async", "sendSync", "trySend", "try_send" -> Optional.of(Kind.SEND);
            case "receive", "receive_async", "receiveSync", "tryReceive", "try_receive" -> Optional.of(Kind.RECEIVE);
            case "close" -> Optional.of(Kind.CLOSE);
            default -> Optional.empty();
        };
    }
}
