package dev.patio.guest.javascript.binding.fs;

import dev.patio.guest.javascript.binding.fs.Operation.Result;
import dev.patio.guest.javascript.binding.fs.Operation.Work;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostFunction;
import dev.patio.guest.javascript.node.Binding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/** Changes of what a file is said to be: its mode, owner and times. */
final class AttributeOperations {
    private static final LinkOption[] FOLLOW = {};
    private static final LinkOption[] LINK = {LinkOption.NOFOLLOW_LINKS};

    private AttributeOperations() {}

    /** Where the file comes from: a path or a descriptor. */
    private interface Target {
        Path file() throws IOException;
    }

    private interface Change {
        void apply(Path file) throws IOException;
    }

    static Binding binding() {
        return new Binding()
                .function("chmod", byPath("chmod", 2, call -> mode(call.integer(1))))
                .function("fchmod", byDescriptor("fchmod", 2, call -> mode(call.integer(1))))
                .function("chown", byPath("chown", 3, call -> owner(call, FOLLOW)))
                .function("lchown", byPath("lchown", 3, call -> owner(call, LINK)))
                .function("fchown", byDescriptor("fchown", 3, call -> owner(call, FOLLOW)))
                .function("utimes", byPath("utime", 3, call -> times(call, FOLLOW)))
                .function("lutimes", byPath("lutime", 3, call -> times(call, LINK)))
                .function("futimes", byDescriptor("futime", 3, call -> times(call, FOLLOW)));
    }

    private interface Reading {
        Change read(Call call);
    }

    private static HostFunction.Body byPath(String name, int request, Reading reading) {
        return Request.of(request, (process, call) -> {
            Paths path = Paths.of(process, call, 0);
            Change change = reading.read(call);
            return Work.of(name, path.text(), () -> apply(change, path::writable));
        });
    }

    private static HostFunction.Body byDescriptor(String name, int request, Reading reading) {
        return Request.of(request, (process, call) -> {
            OpenFiles files = OpenFiles.of(process);
            int number = Descriptor.of(call, 0);
            Change change = reading.read(call);
            return Work.of(
                    name,
                    () -> apply(change, () -> files.get(number).path().orElseThrow(() -> new ErrnoException("EPERM"))));
        });
    }

    private static Result apply(Change change, Target target) throws IOException {
        change.apply(target.file());
        return Result.NOTHING;
    }

    private static Change mode(int mode) {
        return file -> Files.setAttribute(file, "unix:mode", mode & 07777);
    }

    /** An owner of -1 stays as it is. */
    private static Change owner(Call call, LinkOption... options) {
        int user = (int) call.wide(1);
        int group = (int) call.wide(2);
        return file -> {
            FileOperations.requirePresent(file);
            if (user != -1) {
                Files.setAttribute(file, "unix:uid", user, options);
            }
            if (group != -1) {
                Files.setAttribute(file, "unix:gid", group, options);
            }
        };
    }

    private static Change times(Call call, LinkOption... options) {
        FileTime accessed = time(call.number(1));
        FileTime modified = time(call.number(2));
        return file -> Files.getFileAttributeView(file, BasicFileAttributeView.class, options)
                .setTimes(modified, accessed, null);
    }

    /** Seconds as a double hold microseconds today, which is what libuv takes from them too. */
    private static FileTime time(double seconds) {
        long micros = Math.round(seconds * 1e6);
        return FileTime.from(
                Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000));
    }
}
