package dev.patio.lsp.check;

import dev.patio.lsp.facts.Delayed;
import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Space;
import dev.patio.lsp.facts.Wait;
import dev.patio.lsp.manifest.ManifestFacts.Program;
import dev.patio.lsp.manifest.ManifestFacts.Reference;
import dev.patio.lsp.manifest.ManifestReader;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.SourceFile;
import dev.patio.lsp.workspace.Use;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What in an application can only be after something else, as far as that is certain. */
final class WaitGraph {
    /** Something that comes at some time of a run. */
    sealed interface Moment {
        /** A name has a value, a channel a message. */
        record Given(Space space, String name) implements Moment {}

        /** Of a program of the manifest. */
        record Start(String program) implements Moment {}

        record End(String program) implements Moment {}
    }

    /** Where something waits. */
    record Place(SourceFile file, Span at) {}

    /**
     * Why something comes after something else.
     *
     * @param waits whether somebody waits at the places; else it follows
     */
    record Need(boolean waits, List<Place> places) {
        Need with(Need other) {
            List<Place> both = new ArrayList<>(places);
            both.addAll(other.places);
            return new Need(waits, List.copyOf(both));
        }
    }

    private final Application application;
    private final Map<Moment, Map<Moment, Need>> needs = new LinkedHashMap<>();

    private WaitGraph(Application application) {
        this.application = application;
        for (Space space : Space.values()) {
            application.names(space).forEach((name, uses) -> given(new Moment.Given(space, name), uses));
        }
        application
                .manifest()
                .ifPresent(file -> application.manifestFacts().programs().forEach(program -> program(file, program)));
    }

    /** To each moment those that have to be before it. */
    static Map<Moment, Map<Moment, Need>> of(Application application) {
        return new WaitGraph(application).needs;
    }

    /** What is needed at all places that give it. */
    private void given(Moment.Given given, List<Use> uses) {
        boolean channel = given.space() == Space.CHANNEL;
        boolean others = application.mayBe(channel ? Kind.CHANNEL : Kind.EXPORT, given.name())
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
        Map<Moment, Need> all = before(giving.getFirst());
        for (Use use : giving.subList(1, giving.size())) {
            Map<Moment, Need> more = before(use);
            all.keySet().retainAll(more.keySet());
            all.replaceAll((moment, need) -> need.with(more.get(moment)));
        }
        needs.put(given, all);
    }

    private Map<Moment, Need> before(Use use) {
        Map<Moment, Need> found = new LinkedHashMap<>();
        for (Delayed delayed : use.file().facts().delayed()) {
            if (delayed.mention().equals(use.mention())) {
                delayed.waits().forEach(it -> put(found, use.file(), it));
            }
        }
        Place at = new Place(use.file(), use.mention().at());
        program(use.file()).ifPresent(it -> found.put(new Moment.Start(it), new Need(false, List.of(at))));
        return found;
    }

    private static void put(Map<Moment, Need> into, SourceFile file, Wait wait) {
        Need need = new Need(true, List.of(new Place(file, wait.at())));
        into.merge(new Moment.Given(wait.space(), wait.name()), need, Need::with);
    }

    /** The only one that runs a file, if nothing spawns it. */
    private Optional<String> program(SourceFile file) {
        Set<Path> entries = application.programs().of(file.path());
        if (entries.size() != 1) {
            return Optional.empty();
        }
        Path entry = entries.iterator().next();
        var runs = application.programs().run(entry);
        return runs.size() == 1 && !application.programs().isSpawned(entry)
                ? Optional.of(runs.getFirst().program())
                : Optional.empty();
    }

    private void program(SourceFile manifest, Program program) {
        Map<Moment, Need> start = new LinkedHashMap<>();
        for (Reference after : program.after()) {
            moment(after)
                    .ifPresent(it ->
                            start.merge(it, new Need(true, List.of(new Place(manifest, after.eventAt()))), Need::with));
        }
        needs.put(new Moment.Start(program.name()), start);
        Map<Moment, Need> end = new LinkedHashMap<>();
        end.put(new Moment.Start(program.name()), new Need(false, List.of(new Place(manifest, program.at()))));
        program.entry()
                .flatMap(it -> application.programs().resolve(manifest.folder(), it.file()))
                .flatMap(application::file)
                .ifPresent(file -> file.facts().sure().forEach(it -> put(end, file, it)));
        needs.put(new Moment.End(program.name()), end);
    }

    private static Optional<Moment> moment(Reference after) {
        String event = after.event();
        return switch (event) {
            case "started" -> Optional.of(new Moment.Start(after.program()));
            case "exited" -> Optional.of(new Moment.End(after.program()));
            default ->
                event.startsWith(ManifestReader.EXPORTS)
                        ? Optional.of(new Moment.Given(Space.EXPORT, event.substring(ManifestReader.EXPORTS.length())))
                        : Optional.empty();
        };
    }
}
