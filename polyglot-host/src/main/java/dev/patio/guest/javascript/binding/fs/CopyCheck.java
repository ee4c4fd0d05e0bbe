package dev.patio.guest.javascript.binding.fs;

import com.oracle.truffle.js.runtime.JSErrorType;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.node.CodedException;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.SystemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Whether {@code fs.cpSync} may copy one path to the other at all. */
final class CopyCheck {
    private CopyCheck() {}

    static Object check(Call call) {
        NodeProcess process = NodeProcess.of(call);
        Paths from = Paths.of(process, call, 0);
        Paths to = Paths.of(process, call, 1);
        boolean dereference = call.flag(2);
        boolean recursive = call.flag(3);
        try {
            Stats source = dereference ? Stats.ofLink(from.readable()) : Stats.follow(from.readable());
            boolean folder = source.isFolder() || (dereference && source.type() == Stats.LINK);
            refuseMismatch(from, to, folder, dereference);
            if (folder) {
                refuseNesting(from, to);
            }
            if (folder && !recursive) {
                throw refusal(
                        "ERR_FS_EISDIR",
                        "Recursive option not enabled, cannot copy a directory: " + withSlash(from.text()));
            }
            refuseSpecial(source, to);
            Files.createDirectories(parent(to.writable()));
            return null;
        } catch (IOException e) {
            throw new SystemException(Failures.of(e), dereference ? "stat" : "lstat", from.text());
        }
    }

    private static void refuseMismatch(Paths from, Paths to, boolean folder, boolean dereference) throws IOException {
        LinkOption[] links = dereference ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
        if (!Files.exists(to.file(), links)) {
            return;
        }
        if (Files.exists(to.file()) && Files.isSameFile(from.file(), to.file())) {
            throw refusal("ERR_FS_CP_EINVAL", "src and dest cannot be the same " + to.text());
        }
        boolean targetFolder = Files.isDirectory(to.file(), links);
        if (folder && !targetFolder) {
            throw refusal(
                    "ERR_FS_CP_DIR_TO_NON_DIR",
                    "Cannot overwrite non-directory " + to.text() + " with directory " + from.text());
        }
        if (!folder && targetFolder) {
            throw refusal(
                    "ERR_FS_CP_NON_DIR_TO_DIR",
                    "Cannot overwrite directory " + to.text() + " with non-directory " + from.text());
        }
    }

    /** Also where the target lies below the source by a link. */
    private static void refuseNesting(Paths from, Paths to) throws IOException {
        boolean below = to.file().startsWith(from.file());
        for (Path above = to.file().getParent(); !below && above != null; above = above.getParent()) {
            below = Files.exists(above) && Files.isSameFile(above, from.file());
        }
        if (below) {
            throw refusal(
                    "ERR_FS_CP_EINVAL",
                    "Cannot copy " + withSlash(from.text()) + " to a subdirectory of self " + to.text());
        }
    }

    private static void refuseSpecial(Stats source, Paths to) {
        switch (source.type()) {
            case Stats.SOCKET -> throw refusal("ERR_FS_CP_SOCKET", "Cannot copy a socket file: " + to.text());
            case Stats.FIFO -> throw refusal("ERR_FS_CP_FIFO_PIPE", "Cannot copy a FIFO pipe: " + to.text());
            default -> {}
        }
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    private static String withSlash(String path) {
        return path.endsWith("/") ? path : path + "/";
    }

    private static CodedException refusal(String code, String message) {
        return new CodedException(JSErrorType.Error, code, message);
    }
}
