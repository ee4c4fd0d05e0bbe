package dev.patio.lsp.facts;

import dev.patio.lsp.syntax.Grammar;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a file says about what is shared.
 *
 * @param delayed what it gives only after it has waited
 * @param sure waits that come before it ends, in any case
 * @param called functions of other files that it calls
 * @param modules what it may load, as it is written there; of Java, what may be classes
 * @param interfaces the names that stand for the interface of Patio or a function of it, to what they stand for
 * @param usesPatio whether it loads the interface at all
 * @param looksAtAll whether it asks for all exports
 * @param broken whether parts of it are not understood, as where somebody types
 */
public record FileFacts(
        Grammar grammar,
        List<Mention> mentions,
        List<Vague> vague,
        List<FieldUse> fields,
        List<Taken> taken,
        List<Held> held,
        List<Refused> refused,
        List<Blocking> blocking,
        List<Delayed> delayed,
        List<Wait> sure,
        Set<FunctionPlace> called,
        List<String> modules,
        Map<String, String> interfaces,
        boolean usesPatio,
        boolean looksAtAll,
        boolean broken) {
    /** Of a file without any. */
    public static FileFacts none(Grammar grammar) {
        return loading(grammar, List.of());
    }

    /** Of a file that shares nothing, but may load one that does. */
    static FileFacts loading(Grammar grammar, List<String> modules) {
        return new FileFacts(
                grammar, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), Set.of(), modules, Map.of(), false, false, false);
    }
}
