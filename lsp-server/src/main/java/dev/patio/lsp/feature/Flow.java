package dev.patio.lsp.feature;

import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Mention;
import dev.patio.lsp.facts.Space;
import dev.patio.lsp.source.Span;
import dev.patio.lsp.workspace.Application;
import dev.patio.lsp.workspace.Snapshot;
import dev.patio.lsp.workspace.SourceFile;
import dev.patio.lsp.workspace.Use;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where what is shared comes from and where it goes: from files to names and from names to files; and which file spawns which. */
public final class Flow {
    /** An export, a channel, or a file. */
    public sealed interface Node {
        /** Where it is shown. */
        SourceFile file();

        record Name(Space space, String name, SourceFile file, Span at) implements Node {
            public boolean isChannel() {
                return space == Space.CHANNEL;
            }
        }

        record File(SourceFile file) implements Node {}
    }

    /**
     * The next on the way.
     *
     * @param at where that happens, in the file of the one that gives
     */
    public record Step(Node to, List<Span> at) {}

    private static final Set<Kind> GIVING = EnumSet.of(Kind.EXPORT, Kind.SEND);
    private static final Set<Kind> TAKING = EnumSet.of(Kind.IMPORT, Kind.WATCH, Kind.AFTER, Kind.RECEIVE);

    private Flow() {}

    /** What stands at a place. */
    public static Optional<Node> at(Snapshot snapshot, SourceFile file, int offset) {
        return Target.at(snapshot, file, offset).flatMap(target -> switch (target) {
            case Target.Name name -> Optional.of(node(name.application(), name.space(), name.name(), file, name.at()));
            case Target.Field field ->
                Optional.of(node(field.application(), field.space(), field.name(), file, field.at()));
            case Target.File run -> Definition.file(snapshot, run).map(Node.File::new);
            case Target.Program program ->
                program.application().manifestFacts().programs().stream()
                        .filter(it -> it.name().equals(program.name()))
                        .flatMap(it -> it.entry().stream())
                        .flatMap(it -> program.application().programs().resolve(file.folder(), it.file()).stream())
                        .flatMap(it -> snapshot.file(it).stream())
                        .<Node>map(Node.File::new)
                        .findFirst();
        });
    }

    /** An export of the application of a file. */
    public static Node export(Snapshot snapshot, SourceFile file, String name) {
        return node(snapshot.applicationOf(file), Space.EXPORT, name, file, new Span(0, 0));
    }

    /** A channel of the application of a file. */
    public static Node channel(Snapshot snapshot, SourceFile file, String name) {
        return node(snapshot.applicationOf(file), Space.CHANNEL, name, file, new Span(0, 0));
    }

    /** Shown where it is made; one that nobody makes, where it was asked for. */
    private static Node node(Application application, Space space, String name, SourceFile file, Span at) {
        Kind making = space == Space.EXPORT ? Kind.EXPORT : Kind.CHANNEL;
        return application.uses(space, name, making).stream()
                .findFirst()
                .map(it -> new Node.Name(space, name, it.file(), it.mention().at()))
                .orElseGet(() -> new Node.Name(space, name, file, at));
    }

    /** Who gives. */
    public static List<Step> incoming(Snapshot snapshot, Node node) {
        Application application = snapshot.applicationOf(node.file());
        return switch (node) {
            case Node.Name name -> files(application, name, GIVING);
            case Node.File file ->
                Stream.concat(names(application, file, TAKING).stream(), spawners(application, file))
                        .toList();
        };
    }

    /** Who takes. */
    public static List<Step> outgoing(Snapshot snapshot, Node node) {
        Application application = snapshot.applicationOf(node.file());
        return switch (node) {
            case Node.Name name -> files(application, name, TAKING);
            case Node.File file ->
                Stream.concat(names(application, file, GIVING).stream(), spawned(snapshot, application, file))
                        .toList();
        };
    }

    private static List<Step> files(Application application, Node.Name name, Set<Kind> kinds) {
        Map<SourceFile, List<Span>> found = new LinkedHashMap<>();
        for (Use use : application.uses(name.space(), name.name())) {
            if (kinds.contains(use.mention().kind())) {
                found.computeIfAbsent(use.file(), file -> new ArrayList<>())
                        .add(use.mention().at());
            }
        }
        List<Step> steps = new ArrayList<>();
        found.forEach((file, at) -> steps.add(new Step(new Node.File(file), at)));
        return steps;
    }

    private static List<Step> names(Application application, Node.File file, Set<Kind> kinds) {
        Map<Node, List<Span>> found = new LinkedHashMap<>();
        for (Mention mention : file.file().mentions()) {
            if (kinds.contains(mention.kind())) {
                Node name = node(
                        application, mention.kind().space().orElseThrow(), mention.name(), file.file(), mention.at());
                found.computeIfAbsent(name, key -> new ArrayList<>()).add(mention.at());
            }
        }
        List<Step> steps = new ArrayList<>();
        found.forEach((name, at) -> steps.add(new Step(name, at)));
        return steps;
    }

    private static Stream<Step> spawners(Application application, Node.File spawned) {
        return application.files().stream()
                .flatMap(file -> spawn(application, file, spawned.file().path()).stream()
                        .map(at -> new Step(new Node.File(file), at)));
    }

    private static Stream<Step> spawned(Snapshot snapshot, Application application, Node.File spawner) {
        return spawner.file().facts().mentions().stream()
                .filter(it -> it.kind() == Kind.SPAWN)
                .flatMap(it -> application.programs().spawned(it.name()).stream())
                .distinct()
                .flatMap(path -> snapshot.file(path).stream())
                .flatMap(file -> spawn(application, spawner.file(), file.path()).stream()
                        .map(at -> new Step(new Node.File(file), at)));
    }

    private static Optional<List<Span>> spawn(Application application, SourceFile spawner, Path spawned) {
        List<Span> at = spawner.facts().mentions().stream()
                .filter(it -> it.kind() == Kind.SPAWN)
                .filter(it -> application
                        .programs()
                        .spawned(it.name())
                        .filter(spawned::equals)
                        .isPresent())
                .map(Mention::at)
                .toList();
        return at.isEmpty() ? Optional.empty() : Optional.of(at);
    }
}
