package dev.patio.guest.javascript.binding.fs;

import com.oracle.truffle.js.runtime.BigInt;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import dev.patio.guest.javascript.binding.fs.Operation.Job;
import dev.patio.guest.javascript.binding.fs.Operation.Result;
import dev.patio.guest.javascript.binding.fs.Operation.Work;
import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.Encoding;
import dev.patio.guest.javascript.node.NodeProcess;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** What is done with a descriptor: open, close, read, write, truncate, sync. */
final class DescriptorOperations {
    private DescriptorOperations() {}

    static Binding binding() {
        return new Binding()
                .function("open", Request.of(3, DescriptorOperations::open))
                .function("close", Request.of(1, DescriptorOperations::close))
                .function("read", Request.of(5, DescriptorOperations::read))
                .function("readBuffers", Request.of(3, DescriptorOperations::readAll))
                .function("writeBuffer", Request.of(5, DescriptorOperations::write))
                .function("writeBuffers", Request.of(3, DescriptorOperations::writeAll))
                .function("writeString", Request.of(4, DescriptorOperations::writeText))
                .function("ftruncate", Request.of(2, DescriptorOperations::truncate))
                .function("fsync", Request.of(1, (process, call) -> sync(process, call, "fsync")))
                .function("fdatasync", Request.of(1, (process, call) -> sync(process, call, "fdatasync")));
    }

    private static Work open(NodeProcess process, Call call) {
        Paths path = Paths.of(process, call, 0);
        Opening opening = new Opening(path, call.integer(1), call.integer(2));
        OpenFiles files = OpenFiles.of(process);
        return Work.of("open", path.text(), () -> Result.of(files.add(opening.open(files))));
    }

    private static Work close(NodeProcess process, Call call) {
        int number = Descriptor.of(call, 0);
        OpenFiles files = OpenFiles.of(process);
        return Work.of("close", () -> {
            files.close(number);
            return Result.NOTHING;
        });
    }

    private static Work read(NodeProcess process, Call call) {
        OpenFiles files = OpenFiles.of(process);
        int number = Descriptor.of(call, 0);
        ByteBuffer into = Bytes.of(call.get(1)).slice((int) call.wide(2), call.integer(3));
        long position = position(call.get(4));
        return Work.of("read", () -> count(files.get(number).read(into, position)));
    }

    private static Work readAll(NodeProcess process, Call call) {
        return onBuffers(process, call, "read", OpenFile::read, false);
    }

    private static Work write(NodeProcess process, Call call) {
        OpenFiles files = OpenFiles.of(process);
        int number = Descriptor.of(call, 0);
        ByteBuffer bytes = Bytes.of(call.get(1));
        int offset = (int) call.wide(2);
        ByteBuffer from = bytes.slice(offset, call.isNullish(3) ? bytes.remaining() - offset : call.integer(3));
        long position = position(call.get(4));
        return Work.of("write", () -> count(files.get(number).write(from, position)));
    }

    private static Work writeAll(NodeProcess process, Call call) {
        return onBuffers(process, call, "write", OpenFile::write, true);
    }

    private static Work writeText(NodeProcess process, Call call) {
        OpenFiles files = OpenFiles.of(process);
        int number = Descriptor.of(call, 0);
        ByteBuffer from = ByteBuffer.wrap(Encoding.of(call.get(3)).encode(call.string(1)));
        long position = position(call.get(2));
        return Work.of("write", () -> count(files.get(number).write(from, position)));
    }

    private static Work truncate(NodeProcess process, Call call) {
        OpenFiles files = OpenFiles.of(process);
        int number = Descriptor.of(call, 0);
        long length = call.wide(1);
        return Work.of("ftruncate", () -> {
            files.get(number).truncate(length);
            return Result.NOTHING;
        });
    }

    private static Work sync(NodeProcess process, Call call, String name) {
        OpenFiles files = OpenFiles.of(process);
        int number = Descriptor.of(call, 0);
        return Work.of(name, () -> {
            files.get(number).sync("fsync".equals(name));
            return Result.NOTHING;
        });
    }

    @FunctionalInterface
    private interface Transfer {
        int transfer(OpenFile file, ByteBuffer bytes, long position) throws IOException;
    }

    private static Work onBuffers(NodeProcess process, Call call, String name, Transfer transfer, boolean all) {
        OpenFiles files = OpenFiles.of(process);
        int number = Descriptor.of(call, 0);
        List<ByteBuffer> buffers = Arrays.stream(Js.elements((JSDynamicObject) call.get(1)))
                .map(Bytes::of)
                .toList();
        long start = position(call.get(2));
        Job job = () -> {
            OpenFile file = files.get(number);
            int total = 0;
            for (ByteBuffer bytes : buffers) {
                int wanted = bytes.remaining();
                int count = transfer.transfer(file, bytes, start == OpenFile.HERE ? start : start + total);
                total += count;
                if (count < wanted && !all) {
                    break;
                }
            }
            return count(total);
        };
        return Work.of(name, job);
    }

    private static Result count(int bytes) {
        return Result.of(bytes);
    }

    /** Negative or not a number: from where the last one ended. */
    static long position(Object value) {
        return switch (value) {
            case Integer number -> number < 0 ? OpenFile.HERE : number;
            case Double number -> number < 0 ? OpenFile.HERE : number.longValue();
            case Long number -> number < 0 ? OpenFile.HERE : number;
            case BigInt number -> number.signum() < 0 ? OpenFile.HERE : number.longValue();
            default -> OpenFile.HERE;
        };
    }
}
