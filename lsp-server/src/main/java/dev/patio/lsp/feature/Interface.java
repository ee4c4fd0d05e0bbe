package dev.patio.lsp.feature;

import dev.patio.lsp.syntax.Grammar;
import dev.patio.lsp.text.Messages;
import java.util.List;

/** The interface of Patio in the manner of each language. */
final class Interface {
    record Function(String name, String documentation) {}

    private static final List<String> PYTHON = List.of(
            "export",
            "import_",
            "exports",
            "retract",
            "watch",
            "freeze",
            "thaw",
            "is_frozen",
            "channel",
            "select",
            "spawn",
            "arguments",
            "result",
            "me",
            "pats");
    private static final List<String> SCRIPT = List.of(
            "export",
            "import",
            "importSync",
            "exports",
            "retract",
            "watch",
            "freeze",
            "thaw",
            "isFrozen",
            "channel",
            "select",
            "selectSync",
            "spawn",
            "arguments",
            "result",
            "me",
            "pats");
    private static final List<String> JAVA = List.of(
            "export",
            "importValue",
            "exports",
            "retract",
            "watch",
            "freeze",
            "thaw",
            "isFrozen",
            "record",
            "channel",
            "select",
            "spawn",
            "named",
            "arguments",
            "result",
            "me",
            "pats");
    private static final List<String> PYTHON_CHANNEL = List.of(
            "send", "send_async", "receive", "receive_async", "try_send", "try_receive", "close", "name", "capacity");
    private static final List<String> SCRIPT_CHANNEL =
            List.of("send", "sendSync", "receive", "receiveSync", "trySend", "tryReceive", "close", "name", "capacity");
    private static final List<String> JAVA_CHANNEL =
            List.of("send", "receive", "trySend", "tryReceive", "close", "name");

    private Interface() {}

    static List<Function> functions(Grammar grammar) {
        return documented("interface.", of(grammar, PYTHON, SCRIPT, JAVA));
    }

    static List<Function> channel(Grammar grammar) {
        return documented("channel.", of(grammar, PYTHON_CHANNEL, SCRIPT_CHANNEL, JAVA_CHANNEL));
    }

    private static List<String> of(Grammar grammar, List<String> python, List<String> script, List<String> java) {
        return grammar == Grammar.PYTHON ? python : grammar == Grammar.JAVA ? java : script;
    }

    private static List<Function> documented(String prefix, List<String> names) {
        return names.stream()
                .map(name -> new Function(name, Messages.text(prefix + key(name))))
                .toList();
    }

    /** Variants of a function share what is said about it. */
    private static String key(String name) {
        return switch (name) {
            case "import_", "importSync", "importValue" -> "import";
            case "isFrozen" -> "is_frozen";
            case "selectSync" -> "select";
            case "send_async", "sendSync" -> "send";
            case "receive_async", "receiveSync" -> "receive";
            case "trySend" -> "try_send";
            case "tryReceive" -> "try_receive";
            default -> name;
        };
    }
}
