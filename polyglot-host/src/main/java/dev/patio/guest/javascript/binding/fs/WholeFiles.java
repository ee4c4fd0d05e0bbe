package dev.patio.guest.javascript.binding.fs;

import dev.patio.guest.javascript.binding.fs.Operation.Result;
import dev.patio.guest.javascript.binding.fs.Operation.Work;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;

/** Files that are read and written in one go as UTF-8, from a path or a descriptor: the usual way, and that of modules. */
final class WholeFiles {
    private static final int READ_ONLY = 0;
    private static final int CHUNK = 64 * 1024;

    private WholeFiles() {}

    static Binding binding() {
        return new Binding().function("readFileUtf8", WholeFiles::read).function("writeFileUtf8", WholeFiles::write);
    }

    private static Object read(Call call) {
        Host host = call.host();
        OpenFiles files = OpenFiles.of(NodeProcess.of(call));
        if (call.get(0) instanceof Integer number) {
            return attempt(host, Work.of("read", () -> text(readAll(files.get(number)))));
        }
        Paths path = Paths.of(NodeProcess.of(call), call, 0);
        int flags = call.integer(1);
        if (flags == READ_ONLY && Files.isRegularFile(path.file())) {
            return attempt(host, Work.of("open", path.text(), () -> text(Files.readAllBytes(path.readable()))));
        }
        int number = open(host, new Opening(path, flags, 0666), path, files);
        try {
            return attempt(host, Work.of("read", () -> text(readAll(files.get(number)))));
        } finally {
            close(host, files, number);
        }
    }

    private static byte[] readAll(OpenFile file) throws IOException {
        var all = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int count = file.read(ByteBuffer.wrap(chunk), OpenFile.HERE); count > 0; ) {
            all.write(chunk, 0, count);
            count = file.read(ByteBuffer.wrap(chunk), OpenFile.HERE);
        }
        return all.toByteArray();
    }

    private static Result text(byte[] bytes) {
        return Result.of(Js.text(Utf8.decode(bytes)));
    }

    private static Object write(Call call) {
        Host host = call.host();
        OpenFiles files = OpenFiles.of(NodeProcess.of(call));
        byte[] text = Utf8.encode(call.string(1));
        if (call.get(0) instanceof Integer number) {
            return attempt(host, writing(files, number, text));
        }
        Paths path = Paths.of(NodeProcess.of(call), call, 0);
        int number = open(host, new Opening(path, call.integer(2), call.integer(3)), path, files);
        try {
            return attempt(host, writing(files, number, text));
        } finally {
            close(host, files, number);
        }
    }

    private static Work writing(OpenFiles files, int number, byte[] text) {
        return Work.of("write", () -> {
            files.get(number).write(ByteBuffer.wrap(text), OpenFile.HERE);
            return Result.NOTHING;
        });
    }

    private static int open(Host host, Opening opening, Paths path, OpenFiles files) {
        return (int) attempt(host, Work.of("open", path.text(), () -> Result.of(files.add(opening.open(files)))));
    }

    private static void close(Host host, OpenFiles files, int number) {
        attempt(host, Work.of("close", () -> {
            files.close(number);
            return Result.NOTHING;
        }));
    }

    private static Object attempt(Host host, Work work) {
        return Request.perform(work).value(host);
    }
}
