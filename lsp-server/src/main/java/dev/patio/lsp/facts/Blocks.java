package dev.patio.lsp.facts;

import dev.patio.lsp.syntax.Grammar;
import java.util.Map;
import java.util.Optional;

/** The calls that stop an event loop while they wait, and what is to be called in their place. */
final class Blocks {
    private static final Map<String, String> SCRIPT = Map.of(
            "importSync", "await import(…)",
            "selectSync", "await select(…)",
            "receiveSync", "await receive()",
            "sendSync", "await send(…)");
    private static final Map<String, String> PYTHON = Map.of(
            "import_", "await asyncio.to_thread(patio.import_, …)",
            "select", "await asyncio.to_thread(patio.select, …)",
            "receive", "await receive_async()",
            "send", "await send_async(…)");

    private Blocks() {}

    /** What to call in the place of a function or method; none for one that does not stop the loop. */
    static Optional<String> instead(Grammar grammar, String name) {
        return Optional.ofNullable(of(grammar).get(name));
    }

    /** What to write in the place of a loop over messages. */
    static Optional<String> insteadOfLoop(Grammar grammar) {
        return switch (grammar) {
            case PYTHON -> Optional.of("async for");
            case JAVA, JSON -> Optional.empty();
            default -> Optional.of("for await");
        };
    }

    private static Map<String, String> of(Grammar grammar) {
        return switch (grammar) {
            case PYTHON -> PYTHON;
            case JAVA, JSON -> Map.of();
            default -> SCRIPT;
        };
    }
}
