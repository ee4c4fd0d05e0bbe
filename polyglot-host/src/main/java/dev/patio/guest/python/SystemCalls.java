package dev.patio.guest.python;

import com.oracle.graal.python.runtime.PythonContext;
import dev.patio.guest.Access;
import dev.patio.guest.Access.Right;
import dev.patio.guest.Stdio;
import dev.patio.posix.Identity;
import dev.patio.posix.PosixException;
import dev.patio.posix.Processes;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;

/** The system calls that system.py makes for the program, because GraalPy has none or other ones. */
final class SystemCalls {
    private final FileCalls files = new FileCalls(PythonContext.get(null));
    private final DescriptorTable descriptors;
    private final ChildProcesses children;
    private final IntConsumer exit;

    /**
     * Called with the context entered.
     *
     * @param exit hears the status with which the program is about to exit from whatever thread
     */
    SystemCalls(Stdio stdio, Access access, IntConsumer exit) {
        this.exit = exit;
        descriptors = new DescriptorTable(stdio);
        children = new ChildProcesses(descriptors, stdio, access.allows(Right.PROCESSES));
    }

    void release() {
        children.release();
    }

    ProxyObject host() {
        Map<String, Object> calls = new HashMap<>();
        calls.put("children", children.host());
        calls.put("getppid", call(a -> Processes.parent()));
        calls.put("geteuid", call(a -> Identity.effectiveUser()));
        calls.put("getegid", call(a -> Identity.effectiveGroup()));
        calls.put("getpgid", call(Identity::group));
        calls.put("getsid", call(Identity::session));
        calls.put("is_pipe", (ProxyExecutable) a -> descriptors.isPipe(a[0].asInt()));
        calls.put("readlink", (ProxyExecutable) a -> files.readLink(a[0].asString()));
        calls.put("link", (ProxyExecutable) a -> files.link(a[0].asString(), a[1].asString()));
        calls.put(
                "own", (ProxyExecutable) a -> files.own(a[0].asString(), a[1].asInt(), a[2].asInt(), a[3].asBoolean()));
        calls.put("exiting", (ProxyExecutable) a -> {
            exit.accept(a[0].asInt());
            return true;
        });
        calls.put("cpu_time", (ProxyExecutable) a -> cpuSeconds());
        return ProxyObject.fromMap(calls);
    }

    DescriptorTable descriptors() {
        return descriptors;
    }

    private interface Call {
        int on(int argument) throws PosixException;
    }

    /** Its result, or an errno below zero. */
    private static ProxyExecutable call(Call call) {
        return a -> {
            try {
                return call.on(a.length == 0 ? 0 : a[0].asInt());
            } catch (PosixException e) {
                return -e.errno();
            }
        };
    }

    private static double cpuSeconds() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / 1e9;
    }
}
