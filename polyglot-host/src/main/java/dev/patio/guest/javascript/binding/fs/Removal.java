package dev.patio.guest.javascript.binding.fs;

import com.oracle.truffle.js.runtime.JSErrorType;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.CodedException;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.SystemException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** {@code fs.rmSync}: a file, or a folder with all that is in it. */
final class Removal {
    private Removal() {}

    static Binding binding() {
        return new Binding().function("rmSync", Removal::remove);
    }

    private static Object remove(Call call) {
        Paths path = Paths.of(NodeProcess.of(call), call, 0);
        boolean recursive = call.flag(2);
        try {
            remove(path.writable(), recursive, path.text());
            return null;
        } catch (IOException e) {
            throw new SystemException(Failures.of(e), "rm", path.text());
        }
    }

    private static void remove(Path file, boolean recursive, String text) throws IOException {
        if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(file);
        } else if (recursive) {
            Files.walkFileTree(file, new Deleting());
        } else {
            throw new CodedException(JSErrorType.Error, "ERR_FS_EISDIR", "Path is a directory: " + text);
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
