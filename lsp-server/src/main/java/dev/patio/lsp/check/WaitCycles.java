package dev.patio.lsp.check;

import dev.patio.lsp.facts.Delayed;
import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Space;
import dev.patio.lsp.facts.Wait;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.text.Messages;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.SourceFile;
import dev.patio.lsp.workspace.Use;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Waits of programs for each other that never end: each gives what the next one waits for only after a wait of its own. */
final class WaitCycles {
    private record Name(Space space, String name) {}

    /** Where something waits. */
    private record Place(SourceFile file, Span at) {}

    private final Application application;
    /** What has to be there before a name can be given, and where that is waited for. */
    private final Map<Name, Map<Name, List<Place>>> needs = new LinkedHashMap<>();

    private WaitCycles(Application application) {
        this.application = application;
        for (Space space : Space.values()) {
            application.names(space).forEach((name, uses) -> need(new Name(space, name), uses));
        }
    }

    static void check(Application application, Consumer<Problem> problems) {
        WaitCycles cycles = new WaitCycles(application);
        for (Name name : cycles.needs.keySet()) {
            cycles.report(name, problems);
        }
    }

    private void need(Name name, List<Use> uses) {
        boolean channel = name.space() == Space.CHANNEL;
        boolean others = application.mayBe(channel ? Kind.CHANNEL : Kind.EXPORT, name.name())
                || uses.stream().anyMatch(it -> it.mention().kind() == Kind.ESCAPE);
        List<Use> giving = uses.stream()
                .filter(it -> switch (it.mention().kind()) {
                    case EXPORT, SEND, CLOSE -> true;
                    default -> false;
                })
                .toList();
        if (others || giving.isEmpty()) {
            return;
        }
        Map<Name, List<Place>> all = new LinkedHashMap<>(waits(giving.getFirst()));
        for (Use use : giving.subList(1, giving.size())) {
            Map<Name, List<Place>> more = waits(use);
            all.keySet().retainAll(more.keySet());
            all.replaceAll((key, places) ->
                    Stream.concat(places.stream(), more.get(key).stream()).toList());
        }
        needs.put(name, all);
    }

    private static Map<Name, List<Place>> waits(Use use) {
        Map<Name, List<Place>> found = new LinkedHashMap<>();
        for (Delayed delayed : use.file().facts().delayed()) {
            if (delayed.mention().equals(use.mention())) {
                for (Wait wait : delayed.waits()) {
                    found.computeIfAbsent(new Name(wait.space(), wait.name()), key -> new ArrayList<>())
                            .add(new Place(use.file(), wait.at()));
                }
            }
        }
        return found;
    }

    /** At the waits of a name that is needed before it can be there. */
    private void report(Name name, Consumer<Problem> problems) {
        for (Map.Entry<Name, List<Place>> need : needs.get(name).entrySet()) {
            Optional<List<Name>> way = way(need.getKey(), name);
            if (way.isEmpty()) {
                continue;
            }
            String message = need.getKey().equals(name)
                    ? Messages.text("check.wait-itself", text(name))
                    : Messages.text("check.wait-cycle", text(need.getKey()), text(name));
            List<Problem.Related> related = new ArrayList<>();
            for (int i = 0; i + 1 < way.get().size(); i++) {
                Name from = way.get().get(i);
                Name to = way.get().get(i + 1);
                Place place = needs.get(from).get(to).getFirst();
                related.add(new Problem.Related(
                        place.file(), place.at(), Messages.text("check.waits-too", text(from), text(to))));
            }
            need.getValue().stream()
                    .distinct()
                    .forEach(it -> problems.accept(
                            new Problem(Code.WAIT_CYCLE, it.file(), it.at(), message, related, Optional.empty())));
        }
    }

    /** The shortest way from what is needed to a name. */
    private Optional<List<Name>> way(Name from, Name to) {
        Map<Name, List<Name>> ways = new HashMap<>(Map.of(from, List.of(from)));
        Deque<Name> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !ways.containsKey(to)) {
            Name at = open.poll();
            for (Name next : needs.getOrDefault(at, Map.of()).keySet()) {
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

    private static String text(Name name) {
        return Messages.text(name.space() == Space.EXPORT ? "check.export" : "check.channel", name.name());
    }
}
