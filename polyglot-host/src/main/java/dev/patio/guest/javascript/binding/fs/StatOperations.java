package dev.patio.guest.javascript.binding.fs;

import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.binding.fs.Operation.Result;
import dev.patio.guest.javascript.binding.fs.Operation.Work;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.NumberFields;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.SystemException;
import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Questions about files. A synchronous one fills an array that is always the same, as the library reads it at once. */
final class StatOperations {
    private static final Set<String> ABSENT = Set.of("ENOENT", "ENOTDIR");

    private StatOperations() {}

    /** The arrays of a program. */
    private record Arrays(NumberFields plain, NumberFields wide) {
        static Arrays of(Host host) {
            return host.owner(NodeProcess.class)
                    .part(
                            Arrays.class,
                            process -> new Arrays(
                                    Stats.fields(host, 2 * Stats.FIELDS, false),
                                    Stats.fields(host, 2 * Stats.FIELDS, true)));
        }

        NumberFields fields(boolean isWide) {
            return isWide ? wide : plain;
        }
    }

    static Binding binding() {
        return new Binding()
                .value("kFsStatsFieldsNumber", host -> Stats.FIELDS)
                .value("statValues", host -> Arrays.of(host).plain().array())
                .value("bigintStatValues", host -> Arrays.of(host).wide().array())
                .function("stat", call -> byPath(call, "stat", path -> Stats.follow(path.readable())))
                .function("lstat", call -> byPath(call, "lstat", path -> Stats.ofLink(path.visible())))
                .function("fstat", StatOperations::byDescriptor)
                .function("internalModuleStat", StatOperations::kind);
    }

    private interface Question {
        Stats ask(Paths path) throws IOException;
    }

    private static Object byPath(Call call, String name, Question question) {
        boolean now = call.isNullish(2);
        boolean wide = call.flag(1);
        boolean throwIfAbsent = call.isNullish(3) || call.flag(3);
        Operation operation = (process, c) -> {
            Paths path = Paths.of(process, c, 0);
            return Work.of(name, path.text(), () -> {
                try {
                    return result(question.ask(path), wide, now);
                } catch (IOException e) {
                    if (!throwIfAbsent && ABSENT.contains(Failures.of(e).name())) {
                        return Result.NOTHING;
                    }
                    throw e;
                }
            });
        };
        return Request.of(2, operation).call(call);
    }

    /** The fourth argument means the contrary here: whether not to throw. */
    private static Object byDescriptor(Call call) {
        boolean now = call.isNullish(2);
        boolean wide = call.flag(1);
        int number = Descriptor.of(call, 0);
        Operation operation = (process, c) -> {
            OpenFiles files = OpenFiles.of(process);
            return Work.of("fstat", () -> result(files.get(number).stats(), wide, now));
        };
        try {
            return Request.of(2, operation).call(call);
        } catch (SystemException e) {
            if (now && call.flag(3)) {
                return Undefined.instance;
            }
            throw e;
        }
    }

    private static Result result(Stats stats, boolean wide, boolean now) {
        return host -> {
            NumberFields fields = now ? Arrays.of(host).fields(wide) : Stats.fields(host, Stats.FIELDS, wide);
            stats.fill(fields, 0, wide);
            return fields.array();
        };
    }

    /** 0 for a file, 1 for a folder, negative for what is not there. The path is the last argument. */
    private static Object kind(Call call) {
        Paths path = Paths.of(NodeProcess.of(call), call, call.count() - 1);
        try {
            var file = path.readable();
            BasicFileAttributes attributes =
                    file.getFileSystem().provider().readAttributesIfExists(file, BasicFileAttributes.class);
            if (attributes == null) {
                return -2;
            }
            return attributes.isDirectory() ? 1 : 0;
        } catch (IOException e) {
            return Failures.of(e).number();
        }
    }
}
