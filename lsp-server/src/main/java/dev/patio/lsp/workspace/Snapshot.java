package dev.patio.lsp.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A workspace at one moment. Never changes; any thread. */
public final class Snapshot {
    public static final Snapshot EMPTY = new Snapshot(List.of(), Reading.NONE);

    private final List<Path> roots;
    private final SortedMap<Path, SourceFile> files;
    private final Set<Path> manifestFolders;
    private final Map<Path, Application> applications;

    Snapshot(List<Path> roots, Reading reading) {
        this.roots = List.copyOf(roots);
        this.files = reading.files();
        this.manifestFolders = manifestFolders();
        this.applications = applications(reading.loads());
    }

    public List<Path> roots() {
        return roots;
    }

    public Optional<SourceFile> file(Path path) {
        return Optional.ofNullable(files.get(path));
    }

    public Iterable<SourceFile> files() {
        return files.values();
    }

    public List<Application> all() {
        return List.copyOf(applications.values());
    }

    public Application applicationOf(SourceFile file) {
        return applications.get(home(file.path()));
    }

    private Map<Path, Application> applications(Loads loads) {
        Map<Path, List<SourceFile>> grouped = new TreeMap<>();
        Map<Path, Path> homes = new HashMap<>();
        for (SourceFile file : files.values()) {
            Path home = homes.computeIfAbsent(file.folder(), folder -> home(file.path()));
            grouped.computeIfAbsent(home, key -> new ArrayList<>()).add(file);
        }
        Map<Path, Application> found = new LinkedHashMap<>();
        grouped.forEach((home, members) -> found.put(home, new Application(home, members, loads)));
        return found;
    }

    private Set<Path> manifestFolders() {
        Set<Path> folders = new HashSet<>();
        for (SourceFile file : files.values()) {
            if (file.manifest().isPresent()) {
                folders.add(file.folder());
            }
        }
        return folders;
    }

    /** The folder of the nearest manifest, else the workspace folder, else the folder itself. */
    private Path home(Path file) {
        if (Untitled.is(file) && !roots.isEmpty()) {
            return roots.getFirst();
        }
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (manifestFolders.contains(folder) || roots.contains(folder)) {
                return folder;
            }
        }
        return file.getParent();
    }
}
