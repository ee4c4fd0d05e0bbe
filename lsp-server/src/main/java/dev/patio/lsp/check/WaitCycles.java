package dev.patio.lsp.check;

import dev.patio.lsp.check.WaitGraph.Moment;
import dev.patio.lsp.check.WaitGraph.Need;
import dev.patio.lsp.facts.Space;
import dev.patio.lsp.text.Messages;
import dev.patio.lsp.workspace.Application;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Waits of programs for each other that never end: each gives what the next one waits for only after a wait of its own. */
final class WaitCycles {
    private final Map<Moment, Map<Moment, Need>> needs;

    private WaitCycles(Application application) {
        needs = WaitGraph.of(application);
    }

    static void check(Application application, Consumer<Problem> problems) {
        WaitCycles cycles = new WaitCycles(application);
        for (Moment moment : cycles.needs.keySet()) {
            cycles.report(moment, problems);
        }
    }

    /** At the waits for what is needed before it can be there. */
    private void report(Moment moment, Consumer<Problem> problems) {
        for (Map.Entry<Moment, Need> need : needs.get(moment).entrySet()) {
            Optional<List<Moment>> way = need.getValue().waits() ? way(need.getKey(), moment) : Optional.empty();
            if (way.isEmpty() || isOfManifestOnly(way.get())) {
                continue;
            }
            String message = need.getKey().equals(moment)
                    ? Messages.text("check.wait-itself", text(moment))
                    : Messages.text("check.wait-cycle", text(need.getKey()), text(moment));
            List<Problem.Related> related = related(way.get());
            need.getValue().places().stream()
                    .distinct()
                    .forEach(it -> problems.accept(
                            new Problem(Code.WAIT_CYCLE, it.file(), it.at(), message, related, Optional.empty())));
        }
    }

    private List<Problem.Related> related(List<Moment> way) {
        List<Problem.Related> related = new ArrayList<>();
        for (int i = 0; i + 1 < way.size(); i++) {
            Moment from = way.get(i);
            Moment to = way.get(i + 1);
            WaitGraph.Place place = needs.get(from).get(to).places().getFirst();
            related.add(new Problem.Related(
                    place.file(), place.at(), Messages.text("check.waits-too", text(from), text(to))));
        }
        return related;
    }

    /** The manifest's own mistakes tell of these. */
    private static boolean isOfManifestOnly(List<Moment> way) {
        return way.stream().noneMatch(Moment.Given.class::isInstance);
    }

    /** The shortest way from what is needed to a moment. */
    private Optional<List<Moment>> way(Moment from, Moment to) {
        Map<Moment, List<Moment>> ways = new HashMap<>(Map.of(from, List.of(from)));
        Deque<Moment> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !ways.containsKey(to)) {
            Moment at = open.poll();
            for (Moment next : needs.getOrDefault(at, Map.of()).keySet()) {
                if (!ways.containsKey(next)) {
                    ways.put(
                            next,
                            Stream.concat(ways.get(at).stream(), Stream.of(next))
                                    .toList());
                    open.add(next);
                }
            }
        }
        return Optional.ofNullable(ways.get(to));
    }

    private static String text(Moment moment) {
        return switch (moment) {
            case Moment.Given(Space space, String name) ->
                Messages.text(space == Space.EXPORT ? "check.export" : "check.channel", name);
            case Moment.Start(String program) -> Messages.text("check.start", program);
            case Moment.End(String program) -> Messages.text("check.end", program);
        };
    }
}
