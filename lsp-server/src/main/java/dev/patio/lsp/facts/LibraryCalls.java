package dev.patio.lsp.facts;

import dev.patio.lsp.facts.Changes.Change;
import dev.patio.lsp.sketch.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the functions and methods of the languages' libraries do to the maps and lists that they are called on and are given. */
final class LibraryCalls {
    private static final Set<String> ADD = words("append appendleft push unshift add");
    private static final Set<String> CHANGE =
            words("extend extendleft insert splice fill set put putAll addAll symmetric_difference_update");
    /** They only look at what they are given. */
    private static final Set<String> LOOK =
            words("print println printf format log debug info warn warning error table dir"
                    + " len str repr String dumps stringify parse keys values entries items get isArray isinstance type id"
                    + " sum min max any all enumerate zip iter map filter includes freeze MappingProxyType");
    /** They keep what they are given as it is, or a copy of it. */
    private static final Set<String> KEEP = words(
            "append appendleft push unshift add update extend setdefault insert concat"
                    + " list tuple set dict frozenset sorted reversed from of Map Set Array copy deepcopy structuredClone");

    /** They hand out what is in it. */
    private static final Set<String> HAND_OUT =
            words("enumerate zip iter next reversed sorted list tuple min max map filter"
                    + " get items values entries find at pop popitem shift slice setdefault");

    private static final Set<String> GIVE_BACK = words("get setdefault pop next");

    private LibraryCalls() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /** What a method puts into the map or list that it is called on. */
    static List<Change> of(String method, Expression.Call call, Function<Expression, List<Meaning>> meanings) {
        List<Change> changes = new ArrayList<>();
        if (ADD.contains(method)) {
            call.arguments().forEach(it -> changes.add(new Change.Element(meanings.apply(it.value()))));
        } else if (method.equals("update")) {
            call.arguments().forEach(it -> changes.add(entry(it, meanings)));
        } else if (method.equals("setdefault") && Arguments.text(call, 0).isPresent()) {
            Optional<List<Meaning>> value = Arguments.of(call, 1, "").map(meanings);
            changes.add(new Change.Entry(Arguments.text(call, 0).get(), value.orElse(Meanings.UNKNOWN)));
        } else if (CHANGE.contains(method) || method.equals("setdefault")) {
            changes.add(new Change.Unseen());
        }
        return changes;
    }

    private static Change entry(Expression.Argument argument, Function<Expression, List<Meaning>> meanings) {
        return argument.keyword().isEmpty()
                ? new Change.Unseen()
                : new Change.Entry(argument.keyword(), meanings.apply(argument.value()));
    }

    /** Whether it may give back what it was given. */
    static boolean givesBack(Expression.Call call) {
        return GIVE_BACK.contains(name(call));
    }

    static boolean handsOut(Expression.Call call) {
        return HAND_OUT.contains(name(call));
    }

    /** Whether a function that is not seen may change what it is given. */
    static boolean mayChange(Expression.Call call, int argument) {
        String name = name(call);
        return name.equals("assign") ? argument == 0 : !LOOK.contains(name) && !KEEP.contains(name);
    }

    private static String name(Expression.Call call) {
        return switch (call.function()) {
            case Expression.Name function -> function.name();
            case Expression.Member member -> member.name();
            default -> "";
        };
    }
}
