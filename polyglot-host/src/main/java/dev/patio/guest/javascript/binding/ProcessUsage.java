package dev.patio.guest.javascript.binding;

import com.sun.management.OperatingSystemMXBean;
import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.node.Binding;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the program costs. All programs live in one process, so that memory is that of all. */
final class ProcessUsage {
    private static final int PAGE = 4096;

    private ProcessUsage() {}

    static Binding make() {
        return new Binding()
                .function("memoryUsage", ProcessUsage::memory)
                .function("rss", call -> (double) resident())
                .function("constrainedMemory", call -> 0)
                .function("availableMemory", call -> (double) system().getFreeMemorySize())
                .function("cpuUsage", ProcessUsage::cpu)
                .function("threadCpuUsage", ProcessUsage::cpu)
                .function("resourceUsage", ProcessUsage::resources);
    }

    private static OperatingSystemMXBean system() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    }

    private static DoubleBuffer fields(Call call) {
        return Bytes.of(call.get(0)).order(ByteOrder.nativeOrder()).asDoubleBuffer();
    }

    private static Object memory(Call call) {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        fields(call)
                .put(0, (double) resident())
                .put(1, (double) heap.getCommitted())
                .put(2, (double) heap.getUsed())
                .put(3, (double) ManagementFactory.getMemoryMXBean()
                        .getNonHeapMemoryUsage()
                        .getUsed())
                .put(4, 0);
        return null;
    }

    private static long resident() {
        try {
            return Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ", -1)[1]) * PAGE;
        } catch (IOException e) {
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted();
        }
    }

    /** Microseconds of this thread, which is the program's. */
    private static Object cpu(Call call) {
        double user = ManagementFactory.getThreadMXBean().getCurrentThreadUserTime() / 1000.0;
        double all = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1000.0;
        fields(call).put(0, user).put(1, Math.max(0, all - user));
        return null;
    }

    private static Object resources(Call call) {
        cpu(call);
        fields(call).put(2, resident() / 1024.0);
        return null;
    }
}
