package dev.patio.shared;

import dev.patio.shared.SpaceException.Kind;
import dev.patio.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out that nobody is left who could go on. What is seen twice in the same waits holds: pats that did nothing but
 * wait for the whole time between could not have woken each other. One thread.
 */
final class Standstill {
    private Map<Member, Set<Wait>> before = Map.of();

    /** Looks once. */
    Optional<Deadlock> look(List<Member> members) {
        Map<Member, Set<Wait>> now = new HashMap<>();
        for (Member member : members) {
            Set<Wait> waits = member.onlyWaits();
            if (!waits.isEmpty()) {
                now.put(member, waits);
            }
        }
        boolean all = !members.isEmpty() && now.size() == members.size() && now.equals(before);
        before = now;
        return all ? stand(now) : Optional.empty();
    }

    private static Optional<Deadlock> stand(Map<Member, Set<Wait>> waits) {
        Set<Wait> all = new HashSet<>();
        waits.values().forEach(all::addAll);
        if (waits.size() == 1) {
            List<Wait> imports =
                    all.stream().filter(wait -> wait.export().isPresent()).toList();
            if (!imports.isEmpty()) {
                imports.forEach(Standstill::neverExported);
                return Optional.empty();
            }
        }
        if (all.stream().anyMatch(Wait::isTimed)) {
            return Optional.empty();
        }
        return Optional.of(new Deadlock(report(waits), all));
    }

    private static void neverExported(Wait wait) {
        wait.fail(new SpaceException(
                Kind.NEVER_EXPORTED,
                Messages.text("shared.export.never", wait.export().orElseThrow())));
    }

    private static String report(Map<Member, Set<Wait>> waits) {
        List<String> lines = new ArrayList<>(List.of(Messages.text("shared.deadlock")));
        waits.keySet().stream()
                .sorted(Comparator.comparingInt(member -> member.handle().id()))
                .forEach(member -> waits.get(member).stream()
                        .map(Wait::description)
                        .sorted()
                        .forEach(wait -> lines.add("  " + member.name() + ": " + wait)));
        return String.join("\n", lines);
    }
}
