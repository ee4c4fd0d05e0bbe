package dev.patio.guest.javascript.binding.fs;

import dev.patio.guest.javascript.binding.fs.Operation.Result;
import dev.patio.guest.javascript.binding.fs.Operation.Work;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** What is done with folders: make, list, remove. */
final class FolderOperations {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int RANDOM_LETTERS = 6;

    private FolderOperations() {}

    static Binding binding() {
        return new Binding()
                .function("readdir", Request.of(3, FolderOperations::list))
                .function("mkdir", Request.of(3, FolderOperations::make))
                .function("mkdtemp", Request.of(2, FolderOperations::makeTemporary))
                .function("rmdir", Request.of(1, FolderOperations::remove));
    }

    private static Work list(NodeProcess process, Call call) {
        Paths path = Paths.of(process, call, 0);
        Names names = Names.in(call.get(1));
        boolean withTypes = call.flag(2);
        return Work.of("scandir", path.text(), () -> {
            List<Entry> entries = Entry.sorted(path.readable());
            List<String> found = entries.stream().map(Entry::name).toList();
            if (!withTypes) {
                return host -> names.array(host, found);
            }
            Object[] types = new Object[entries.size()];
            for (int i = 0; i < types.length; i++) {
                types[i] = entries.get(i).type();
            }
            return host -> Js.array(host.realm(), names.array(host, found), Js.array(host.realm(), types));
        });
    }

    private static Work make(NodeProcess process, Call call) {
        Paths path = Paths.of(process, call, 0);
        int mode = call.integer(1);
        boolean recursive = call.flag(2);
        return Work.of("mkdir", path.text(), () -> {
            Path folder = path.writable();
            if (recursive) {
                Optional<String> first = makeAll(folder.normalize(), mode);
                return Result.of(first.orElse(null));
            }
            Files.createDirectory(folder, Modes.attribute(mode));
            return Result.NOTHING;
        });
    }

    /** Makes a folder with those above it, and gives the first one that was missing. */
    private static Optional<String> makeAll(Path folder, int mode) throws IOException {
        List<Path> missing = new ArrayList<>();
        Path existing = folder;
        while (existing != null && !Files.exists(existing)) {
            missing.addFirst(existing);
            existing = existing.getParent();
        }
        if (existing != null && !Files.isDirectory(existing)) {
            throw new ErrnoException(missing.isEmpty() ? "EEXIST" : "ENOTDIR");
        }
        for (Path one : missing) {
            makeUnlessThere(one, mode);
        }
        return missing.stream().findFirst().map(Path::toString);
    }

    /** Somebody else may make it at the same time. */
    private static void makeUnlessThere(Path folder, int mode) throws IOException {
        try {
            Files.createDirectory(folder, Modes.attribute(mode));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static Work makeTemporary(NodeProcess process, Call call) {
        String prefix = Paths.text(call.get(0));
        Names names = Names.in(call.get(1));
        return Work.of("mkdtemp", prefix + "XXXXXX", () -> {
            String made = makeTemporary(process, prefix);
            return host -> names.value(host, made);
        });
    }

    private static String makeTemporary(NodeProcess process, String prefix) throws IOException {
        while (true) {
            String name = prefix + randomLetters();
            try {
                Files.createDirectory(
                        new Paths(process, name, process.resolve(name)).writable(), Modes.attribute(0700));
                return name;
            } catch (FileAlreadyExistsException e) {
                // taken: the next one
            }
        }
    }

    private static String randomLetters() {
        var letters = new StringBuilder(RANDOM_LETTERS);
        while (letters.length() < RANDOM_LETTERS) {
            letters.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
        }
        return letters.toString();
    }

    private static Work remove(NodeProcess process, Call call) {
        Paths path = Paths.of(process, call, 0);
        return Work.of("rmdir", path.text(), () -> {
            Path folder = path.writable();
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new NoSuchFileException(path.text());
            }
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new ErrnoException("ENOTDIR");
            }
            Files.delete(folder);
            return Result.NOTHING;
        });
    }
}
