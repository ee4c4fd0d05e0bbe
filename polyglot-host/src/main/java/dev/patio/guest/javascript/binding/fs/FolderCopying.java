package dev.patio.guest.javascript.binding.fs;

import com.oracle.truffle.js.runtime.JSErrorType;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.CodedException;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.SystemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;

/** The parts of {@code fs.cpSync} that the library leaves to the binding once the paths are checked. */
final class FolderCopying {
    private FolderCopying() {}

    static Binding binding() {
        return new Binding()
                .function("cpSyncCheckPaths", CopyCheck::check)
                .function("cpSyncOverrideFile", FolderCopying::override)
                .function("cpSyncCopyDir", FolderCopying::copyFolder);
    }

    private static Object override(Call call) {
        NodeProcess process = NodeProcess.of(call);
        Paths from = Paths.of(process, call, 0);
        Paths to = Paths.of(process, call, 1);
        boolean exclusive = (call.integer(2) & 1) != 0;
        boolean withTimes = call.flag(3);
        return attempt(to, () -> {
            Files.deleteIfExists(to.writable());
            Copying.copy(from.readable(), to.writable(), exclusive);
            if (withTimes) {
                copyTimes(from.file(), to.file());
            }
        });
    }

    private static Object copyFolder(Call call) {
        NodeProcess process = NodeProcess.of(call);
        Paths from = Paths.of(process, call, 0);
        Paths to = Paths.of(process, call, 1);
        var options = new Options(call.flag(2), call.flag(3), call.flag(4), call.flag(5), call.flag(6));
        return attempt(to, () -> {
            Files.createDirectories(to.writable());
            options.copyContents(from.readable(), to.writable());
        });
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private static Object attempt(Paths to, Attempt attempt) {
        try {
            attempt.run();
            return null;
        } catch (IOException e) {
            throw new SystemException(Failures.of(e), "cp", to.text());
        }
    }

    private static void copyTimes(Path from, Path to) throws IOException {
        var source =
                Files.getFileAttributeView(from, BasicFileAttributeView.class).readAttributes();
        Files.getFileAttributeView(to, BasicFileAttributeView.class)
                .setTimes(source.lastModifiedTime(), source.lastAccessTime(), null);
    }

    private record Options(
            boolean force, boolean dereference, boolean errorOnExist, boolean verbatimLinks, boolean withTimes) {
        void copyContents(Path from, Path to) throws IOException {
            for (Entry entry : Entry.sorted(from)) {
                Path target = to.resolve(entry.name());
                if (Files.isSymbolicLink(entry.file())) {
                    copyLink(entry.file(), target);
                } else if (Files.isDirectory(entry.file())) {
                    if (!Files.isDirectory(target)) {
                        Files.createDirectory(target);
                    }
                    copyContents(entry.file(), target);
                } else if (Files.isRegularFile(entry.file())) {
                    copyFile(entry.file(), target);
                }
            }
        }

        private void copyFile(Path from, Path to) throws IOException {
            if (Files.exists(to) && !force) {
                if (errorOnExist) {
                    throw new CodedException(
                            JSErrorType.Error,
                            "ERR_FS_CP_EEXIST",
                            "[ERR_FS_CP_EEXIST]: Target already exists: cp returned EEXIST (" + to
                                    + " already exists)");
                }
                return;
            }
            Copying.copy(from, to, false);
            if (withTimes) {
                copyTimes(from, to);
            }
        }

        private void copyLink(Path link, Path to) throws IOException {
            Path leadsTo = Files.readSymbolicLink(link);
            if (!verbatimLinks) {
                replaceable(leadsTo, to);
                leadsTo = link.resolveSibling(leadsTo).normalize();
            }
            Files.createSymbolicLink(to, leadsTo);
        }

        private void replaceable(Path leadsTo, Path to) throws IOException {
            if (Files.isSymbolicLink(to)) {
                refuseNesting(leadsTo, to);
                Files.delete(to);
            } else if (Files.isRegularFile(to, LinkOption.NOFOLLOW_LINKS)
                    && (!dereference || (!force && errorOnExist))) {
                throw new ErrnoException("EEXIST");
            }
        }

        private void refuseNesting(Path leadsTo, Path to) throws IOException {
            Path current = Files.readSymbolicLink(to);
            if (!dereference && Files.isDirectory(leadsTo) && current.startsWith(leadsTo)) {
                throw new CodedException(
                        JSErrorType.Error,
                        "ERR_FS_CP_EINVAL",
                        "Cannot copy " + leadsTo + " to a subdirectory of self " + current);
            }
            if (Files.isDirectory(to) && leadsTo.startsWith(current)) {
                throw new CodedException(
                        JSErrorType.Error,
                        "ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY",
                        "cannot overwrite " + current + " with " + leadsTo);
            }
        }
    }
}
