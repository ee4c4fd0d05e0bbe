package dev.patio.lsp.workspace;

import dev.patio.lsp.facts.FunctionPlace;
import dev.patio.lsp.facts.Kind;
import dev.patio.lsp.facts.Mention;
import dev.patio.lsp.facts.Space;
import dev.patio.lsp.facts.Vague;
import dev.patio.lsp.manifest.ManifestFacts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The files among which a name means the same: the folder of a manifest with what is below it, or a workspace folder without one. */
public final class Application {
    private final Path folder;
    private final List<SourceFile> files;
    private final Map<Space, Map<String, List<Use>>> uses = new EnumMap<>(Space.class);
    /** Constants that are names in other files. */
    private final Map<Path, List<Use>> constants = new HashMap<>();
    /** Functions that are called from other files, with names that are known there. */
    private final Set<FunctionPlace> called = new HashSet<>();

    private final Optional<SourceFile> manifest;
    private final List<SourceFile> broken;
    private final Map<Kind, Set<Vague>> vague = new EnumMap<>(Kind.class);
    private final Programs programs;

    Application(Path folder, List<SourceFile> files, Loads loads) {
        this.folder = folder;
        this.files = List.copyOf(files);
        for (Space space : Space.values()) {
            uses.put(space, new TreeMap<>());
        }
        for (SourceFile file : files) {
            called.addAll(file.facts().called());
            for (Mention mention : file.mentions()) {
                mention.elsewhere()
                        .ifPresent(it -> constants
                                .computeIfAbsent(it.file(), path -> new ArrayList<>())
                                .add(new Use(file, mention)));
                mention.kind()
                        .space()
                        .ifPresent(space -> uses.get(space)
                                .computeIfAbsent(mention.name(), name -> new ArrayList<>())
                                .add(new Use(file, mention)));
            }
        }
        this.manifest = files.stream()
                .filter(it -> it.manifest().isPresent() && it.folder().equals(folder))
                .findFirst();
        this.broken = files.stream()
                .filter(it -> it.facts().broken() && it.facts().usesPatio())
                .toList();
        for (SourceFile file : files) {
            file.facts().vague().stream()
                    .filter(it -> it.of().filter(called::contains).isEmpty())
                    .forEach(it -> vague.computeIfAbsent(it.kind(), kind -> new HashSet<>())
                            .add(it));
        }
        this.programs = new Programs(folder, this.files, loads);
    }

    public Path folder() {
        return folder;
    }

    /** In the order of their paths. */
    public List<SourceFile> files() {
        return files;
    }

    public Optional<SourceFile> file(Path path) {
        return files.stream().filter(it -> it.path().equals(path)).findFirst();
    }

    /** The uses of the constants of a file in other files. */
    public List<Use> constants(Path file) {
        return constants.getOrDefault(file, List.of());
    }

    public Programs programs() {
        return programs;
    }

    public Optional<SourceFile> manifest() {
        return manifest;
    }

    public ManifestFacts manifestFacts() {
        return manifest().flatMap(SourceFile::manifest).orElse(ManifestFacts.NONE);
    }

    public Map<String, List<Use>> names(Space space) {
        return uses.get(space);
    }

    public List<Use> uses(Space space, String name) {
        return uses.get(space).getOrDefault(name, List.of());
    }

    public List<Use> uses(Space space, String name, Kind kind) {
        return uses(space, name).stream()
                .filter(it -> it.mention().kind() == kind)
                .toList();
    }

    /** Whether a name that only a run will know may be this one, or one in a text that is being written. */
    public boolean mayBe(Kind kind, String name) {
        return broken.stream().anyMatch(it -> quotes(it, name))
                || vague.getOrDefault(kind, Set.of()).stream().anyMatch(it -> it.mayBe(name));
    }

    /** Whether it has a text that begins so, of which it is not known what it is for. */
    private static boolean quotes(SourceFile file, String name) {
        String text = file.text().content();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int start = at;
            boolean quoted = at > 0 && "\"'`".indexOf(text.charAt(at - 1)) >= 0;
            if (quoted
                    && file.mentions().stream()
                            .noneMatch(it -> it.literal()
                                    .filter(literal -> literal.start() == start)
                                    .isPresent())) {
                return true;
            }
        }
        return false;
    }
}
