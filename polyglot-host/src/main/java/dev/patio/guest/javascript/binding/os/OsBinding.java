package dev.patio.guest.javascript.binding.os;

import dev.patio.guest.javascript.bridge.Bytes;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.file.Path;

/** {@code internalBinding('os')}, on Linux, which tells all of it in /proc. */
public final class OsBinding {
    private OsBinding() {}

    public static Binding create() {
        return new Binding()
                .value("isBigEndian", host -> ByteOrder.nativeOrder().equals(ByteOrder.BIG_ENDIAN))
                .function("getHostname", call -> Proc.text("sys/kernel/hostname"))
                .function("getOSInformation", OsBinding::information)
                .function(
                        "getUptime",
                        call -> Double.parseDouble(Proc.text("uptime").split(" ", 2)[0]))
                .function("getLoadAvg", OsBinding::load)
                .function("getTotalMem", call -> (double) Proc.memory("MemTotal"))
                .function("getFreeMem", call -> (double) Proc.memory("MemAvailable"))
                .function("getCPUs", call -> Js.array(call.realm(), Processors.flat()))
                .function(
                        "getAvailableParallelism", call -> Runtime.getRuntime().availableProcessors())
                .function("getInterfaceAddresses", call -> Js.array(call.realm(), Interfaces.flat()))
                .function("getHomeDirectory", OsBinding::home)
                .function("getUserInfo", User::info)
                .function("getPriority", Priority::get)
                .function("setPriority", Priority::set);
    }

    private static Object information(Call call) {
        return Js.array(
                call.realm(),
                Js.text(Proc.text("sys/kernel/ostype")),
                Js.text(Proc.text("sys/kernel/version")),
                Js.text(Proc.text("sys/kernel/osrelease")),
                Js.text(machine()));
    }

    private static String machine() {
        return switch (System.getProperty("os.arch")) {
            case "amd64" -> "x86_64";
            case String other -> other;
        };
    }

    private static Object load(Call call) {
        DoubleBuffer averages =
                Bytes.of(call.get(0)).order(ByteOrder.nativeOrder()).asDoubleBuffer();
        String[] fields = Proc.text("loadavg").split(" ", -1);
        for (int i = 0; i < 3; i++) {
            averages.put(i, Double.parseDouble(fields[i]));
        }
        return null;
    }

    private static Object home(Call call) {
        Path home = User.home(NodeProcess.of(call));
        return home.toString();
    }
}
