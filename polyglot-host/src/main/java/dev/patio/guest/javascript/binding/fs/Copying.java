package dev.patio.guest.javascript.binding.fs;

import dev.patio.guest.javascript.binding.fs.Operation.Result;
import dev.patio.guest.javascript.binding.fs.Operation.Work;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** {@code fs.copyFile}: the contents and the mode, into the file that is there or a new one. */
final class Copying {
    private static final int EXCLUSIVE = 1;

    private Copying() {}

    static Binding binding() {
        return new Binding().function("copyFile", Request.of(3, Copying::copy));
    }

    private static Work copy(NodeProcess process, Call call) {
        Paths from = Paths.of(process, call, 0);
        Paths to = Paths.of(process, call, 1);
        boolean exclusive = (call.integer(2) & EXCLUSIVE) != 0;
        return Work.of("copyfile", from.text(), to.text(), () -> {
            copy(from.readable(), to.writable(), exclusive);
            return Result.NOTHING;
        });
    }

    static void copy(Path from, Path to, boolean exclusive) throws IOException {
        Stats source = Stats.follow(from);
        if (source.isFolder()) {
            throw new ErrnoException("EISDIR");
        }
        var creating = exclusive ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE;
        try (FileChannel in = FileChannel.open(from);
                FileChannel out = FileChannel.open(
                        to, Set.of(StandardOpenOption.WRITE, creating), Modes.attribute(source.mode()))) {
            if (Stats.follow(to).sameFile(source)) {
                return;
            }
            Files.setAttribute(to, "unix:mode", source.mode() & 07777);
            out.truncate(0);
            long done = 0;
            for (long count = 1; count > 0; done += count) {
                count = in.transferTo(done, Long.MAX_VALUE - done, out);
            }
        }
    }
}
