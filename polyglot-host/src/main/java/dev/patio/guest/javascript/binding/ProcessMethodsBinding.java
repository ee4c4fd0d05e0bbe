package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.array.TypedArrayFactory;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import dev.patio.guest.Signal;
import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.bridge.NumberFields;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.ExitException;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.SystemError;
import dev.patio.guest.javascript.node.SystemException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** What process does. */
final class ProcessMethodsBinding {
    private static final int LAST_SIGNAL = 64;
    private static final long NANOS = 1_000_000_000;

    private final NumberFields time;
    private final long start = System.nanoTime();
    private int mask = 18;

    private ProcessMethodsBinding(NodeProcess process) {
        time = new NumberFields(process.host().realm(), TypedArrayFactory.Uint32Array, 3);
    }

    static Binding make() {
        return new Binding()
                .value(
                        "hrtimeBuffer",
                        host -> of(host.owner(NodeProcess.class)).time.array())
                .function("hrtime", ProcessMethodsBinding::hrtime)
                .function("hrtimeBigInt", ProcessMethodsBinding::hrtimeBigInt)
                .function("uptime", call -> (System.nanoTime() - of(NodeProcess.of(call)).start) / (double) NANOS)
                .function("patchProcessObject", ProcessObject::patch)
                .function("cwd", call -> NodeProcess.of(call).workingDirectory().toString())
                .function("chdir", ProcessMethodsBinding::chdir)
                .function("umask", ProcessMethodsBinding::umask)
                .function("reallyExit", call -> {
                    throw new ExitException(call.integer(0) & 0xff);
                })
                .function("abort", call -> {
                    throw new ExitException(134);
                })
                .function("_kill", ProcessMethodsBinding::kill)
                .function("_rawDebug", ProcessMethodsBinding::debug)
                .function("setEmitWarningSync", call -> null)
                .function("_debugProcess", call -> null)
                .function("_debugEnd", call -> null)
                .function("_getActiveRequests", call -> Js.array(call.realm()))
                .function("_getActiveHandles", call -> Js.array(call.realm()))
                .function("getActiveResourcesInfo", call -> Js.array(call.realm()))
                .function("loadEnvFile", ProcessMethodsBinding::loadEnvironment)
                .function("dlopen", call -> {
                    throw new SystemException(SystemError.of("ENOSYS"), "dlopen", call.string(1));
                })
                .function("execve", call -> {
                    throw new SystemException(SystemError.of("ENOSYS"), "execve", call.string(0));
                })
                .include(ProcessUsage.make());
    }

    private static ProcessMethodsBinding of(NodeProcess process) {
        return process.part(ProcessMethodsBinding.class, ProcessMethodsBinding::new);
    }

    /** Seconds as two words, then nanoseconds. */
    private static Object hrtime(Call call) {
        long now = System.nanoTime();
        NumberFields time = of(NodeProcess.of(call)).time;
        time.integer(0, (int) ((now / NANOS) >>> 32));
        time.integer(1, (int) (now / NANOS));
        time.integer(2, (int) (now % NANOS));
        return null;
    }

    private static Object hrtimeBigInt(Call call) {
        Bytes.of(of(NodeProcess.of(call)).time.array())
                .order(ByteOrder.nativeOrder())
                .putLong(0, System.nanoTime());
        return null;
    }

    private static Object chdir(Call call) {
        NodeProcess process = NodeProcess.of(call);
        Path folder = process.resolve(call.string(0)).normalize();
        if (!Files.isDirectory(folder)) {
            throw new SystemException(
                    SystemError.of(Files.exists(folder) ? "ENOTDIR" : "ENOENT"),
                    "chdir",
                    Optional.of(process.workingDirectory().toString()),
                    Optional.of(call.string(0)));
        }
        process.workingDirectory(folder);
        return null;
    }

    /** The process's own mask is the host's; the program keeps what it set. */
    private static Object umask(Call call) {
        ProcessMethodsBinding self = of(NodeProcess.of(call));
        int before = self.mask;
        if (!call.isNullish(0)) {
            self.mask = call.integer(0);
        }
        return before;
    }

    private static Object kill(Call call) {
        long pid = call.wide(0);
        int number = call.integer(1);
        Optional<ProcessHandle> other = ProcessHandle.of(pid);
        if (other.isEmpty()) {
            return SystemError.of("ESRCH").number();
        }
        if (number == 0) {
            return 0;
        }
        if (pid == ProcessHandle.current().pid()) {
            return raise(call, number);
        }
        boolean sent = switch (number) {
            case 9 -> other.get().destroyForcibly();
            case 15 -> other.get().destroy();
            default -> signalOther(pid, number);
        };
        return sent ? 0 : SystemError.of("EPERM").number();
    }

    private static boolean signalOther(long pid, int number) {
        try {
            return new ProcessBuilder("kill", "-" + number, String.valueOf(pid))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Object raise(Call call, int number) {
        if (number < 0 || number > LAST_SIGNAL) {
            return SystemError.of("EINVAL").number();
        }
        Optional<Signal> signal =
                Arrays.stream(Signal.values()).filter(s -> s.number() == number).findFirst();
        if (signal.isEmpty()) {
            throw new ExitException(128 + number);
        }
        NodeProcess.of(call).launch().raise().accept(signal.get());
        return 0;
    }

    private static Object debug(Call call) {
        try {
            NodeProcess.of(call).launch().stdio().err().stream()
                    .write((call.string(0) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Nobody reads what the program says of itself.
        }
        return null;
    }

    private static Object loadEnvironment(Call call) {
        NodeProcess process = NodeProcess.of(call);
        String name = call.isNullish(0) ? ".env" : call.string(0);
        try {
            JSDynamicObject environment =
                    (JSDynamicObject) Js.get(process.callbacks().process(), "env");
            EnvironmentFile.parse(Files.readString(process.resolve(name))).forEach((key, value) -> {
                if (!process.launch().environment().containsKey(key)) {
                    Js.set(environment, key, value);
                }
            });
            return null;
        } catch (IOException e) {
            throw new SystemException(SystemError.of("ENOENT"), "open", name);
        }
    }
}
