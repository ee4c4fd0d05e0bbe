package dev.patio.guest.javascript.binding.fs;

import dev.patio.guest.javascript.binding.fs.Operation.Result;
import dev.patio.guest.javascript.binding.fs.Operation.Work;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;
import java.io.IOException;
import java.nio.file.AccessMode;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** What is done with a file by its name: rename, remove, link, resolve, ask for access. */
final class FileOperations {
    private static final int EXECUTE = 1;
    private static final int WRITE = 2;
    private static final int READ = 4;

    private FileOperations() {}

    static Binding binding() {
        return new Binding()
                .function("access", Request.of(2, FileOperations::access))
                .function("rename", Request.of(2, FileOperations::rename))
                .function("unlink", Request.of(1, FileOperations::unlink))
                .function("link", Request.of(2, FileOperations::link))
                .function("symlink", Request.of(3, FileOperations::symlink))
                .function("readlink", Request.of(2, FileOperations::readlink))
                .function("realpath", Request.of(2, FileOperations::realpath))
                .function("existsSync", call -> exists(Paths.of(NodeProcess.of(call), call, 0)));
    }

    private static Work access(NodeProcess process, Call call) {
        Paths path = Paths.of(process, call, 0);
        int mode = call.integer(1);
        return Work.of("access", path.text(), () -> {
            Path file = (mode & WRITE) == 0 ? path.readable() : path.writable();
            file.getFileSystem().provider().checkAccess(file, modes(mode));
            return Result.NOTHING;
        });
    }

    private static AccessMode[] modes(int mode) {
        List<AccessMode> modes = new ArrayList<>();
        if ((mode & READ) != 0) {
            modes.add(AccessMode.READ);
        }
        if ((mode & WRITE) != 0) {
            modes.add(AccessMode.WRITE);
        }
        if ((mode & EXECUTE) != 0) {
            modes.add(AccessMode.EXECUTE);
        }
        return modes.toArray(AccessMode[]::new);
    }

    private static boolean exists(Paths path) {
        try {
            return Files.exists(path.readable());
        } catch (ErrnoException e) {
            return false;
        }
    }

    private static Work rename(NodeProcess process, Call call) {
        Paths from = Paths.of(process, call, 0);
        Paths to = Paths.of(process, call, 1);
        return Work.of("rename", from.text(), to.text(), () -> {
            Files.move(from.writable(), to.writable(), StandardCopyOption.ATOMIC_MOVE);
            return Result.NOTHING;
        });
    }

    private static Work unlink(NodeProcess process, Call call) {
        Paths path = Paths.of(process, call, 0);
        return Work.of("unlink", path.text(), () -> {
            Path file = path.writable();
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new ErrnoException("EISDIR");
            }
            Files.delete(file);
            return Result.NOTHING;
        });
    }

    private static Work link(NodeProcess process, Call call) {
        Paths existing = Paths.of(process, call, 0);
        Paths link = Paths.of(process, call, 1);
        return Work.of("link", existing.text(), link.text(), () -> {
            Files.createLink(link.writable(), existing.writable());
            return Result.NOTHING;
        });
    }

    /** A link may point anywhere: the gate asks where it leads when it is used. */
    private static Work symlink(NodeProcess process, Call call) {
        String target = Paths.text(call.get(0));
        Paths link = Paths.of(process, call, 1);
        return Work.of("symlink", target, link.text(), () -> {
            Files.createSymbolicLink(link.writable(), Path.of(target));
            return Result.NOTHING;
        });
    }

    private static Work readlink(NodeProcess process, Call call) {
        Paths path = Paths.of(process, call, 0);
        Names names = Names.in(call.get(1));
        return Work.of("readlink", path.text(), () -> {
            String target = Files.readSymbolicLink(path.readable()).toString();
            return host -> names.value(host, target);
        });
    }

    private static Work realpath(NodeProcess process, Call call) {
        Paths path = Paths.of(process, call, 0);
        Names names = Names.in(call.get(1));
        return Work.of("realpath", path.text(), () -> {
            String real = path.readable().toRealPath().toString();
            return host -> names.value(host, real);
        });
    }

    /** Fails as a call that wants a name which is free. */
    static void requireAbsent(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }

    static void requirePresent(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(file.toString());
        }
    }
}
