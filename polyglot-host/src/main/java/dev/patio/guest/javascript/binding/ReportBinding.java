package dev.patio.guest.javascript.binding;

import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.NodeProcess;
import java.util.HashMap;
import java.util.Map;

/** The settings of process.report. No reports are written. */
final class ReportBinding {
    private static final Map<String, Object> DEFAULTS = Map.ofEntries(
            Map.entry("Compact", false),
            Map.entry("ExcludeNetwork", false),
            Map.entry("ExcludeEnv", false),
            Map.entry("Directory", ""),
            Map.entry("Filename", ""),
            Map.entry("Signal", "SIGUSR2"));
    private static final String[] SWITCHES = {"OnFatalError", "OnSignal", "OnUncaughtException"};

    private final Map<String, Object> settings = new HashMap<>(DEFAULTS);

    private ReportBinding() {
        for (String name : SWITCHES) {
            settings.put(name, false);
        }
    }

    static Binding make() {
        Binding binding = new Binding().function("getReport", call -> "{}").function("writeReport", call -> "");
        DEFAULTS.keySet().forEach(name -> property(binding, "get" + name, "set" + name, name));
        for (String name : SWITCHES) {
            property(binding, "shouldReport" + name, "setReport" + name, name);
        }
        return binding;
    }

    private static void property(Binding binding, String getter, String setter, String name) {
        binding.function(getter, call -> of(NodeProcess.of(call)).settings.get(name))
                .function(setter, call -> of(NodeProcess.of(call)).settings.put(name, call.get(0)));
    }

    private static ReportBinding of(NodeProcess process) {
        return process.part(ReportBinding.class, p -> new ReportBinding());
    }
}
