package dev.patio.guest.javascript.binding;

import dev.patio.guest.javascript.binding.buffer.BufferBinding;
import dev.patio.guest.javascript.binding.fs.FsBinding;
import dev.patio.guest.javascript.binding.messaging.MessagingBinding;
import dev.patio.guest.javascript.binding.module.CommonJsExports;
import dev.patio.guest.javascript.binding.module.ContextifyBinding;
import dev.patio.guest.javascript.binding.module.ModuleWrapBinding;
import dev.patio.guest.javascript.binding.module.ModulesBinding;
import dev.patio.guest.javascript.binding.stream.StreamBindings;
import dev.patio.guest.javascript.node.Binding;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The table of all bindings by the name that {@code internalBinding} is called with. A binding is made on first use. */
public final class Bindings {
    static final Map<String, Supplier<Binding>> TABLE = Map.ofEntries(
            Map.entry("async_context_frame", AsyncContextFrameBinding::make),
            Map.entry("async_wrap", AsyncWrapBinding::make),
            Map.entry("block_list", SmallBindings::blockList),
            Map.entry("buffer", BufferBinding::create),
            Map.entry("blob", BlobBinding::make),
            Map.entry("builtins", BuiltinsBinding::make),
            Map.entry("cjs_lexer", CommonJsExports::binding),
            Map.entry("config", SmallBindings::config),
            Map.entry("constants", () -> Binding.withConstantsOf("constants")),
            Map.entry("contextify", ContextifyBinding::create),
            Map.entry("credentials", CredentialsBinding::make),
            Map.entry("diagnostics_channel", SmallBindings::diagnosticsChannel),
            Map.entry("errors", ErrorsBinding::make),
            Map.entry("fs", FsBinding::create),
            Map.entry("icu", IcuBinding::make),
            Map.entry("messaging", MessagingBinding::create),
            Map.entry("mksnapshot", SmallBindings::snapshot),
            Map.entry("module_wrap", ModuleWrapBinding::create),
            Map.entry("modules", ModulesBinding::create),
            Map.entry("options", OptionsBinding::make),
            Map.entry("performance", PerformanceBinding::make),
            Map.entry("permission", SmallBindings::permission),
            Map.entry("pipe_wrap", StreamBindings::pipe),
            Map.entry("process_methods", ProcessMethodsBinding::make),
            Map.entry("report", ReportBinding::make),
            Map.entry("signal_wrap", SignalBinding::make),
            Map.entry("stream_wrap", StreamBindings::stream),
            Map.entry("symbols", SmallBindings::symbols),
            Map.entry("task_queue", TaskQueueBinding::make),
            Map.entry("timers", TimersBinding::make),
            Map.entry("trace_events", SmallBindings::traceEvents),
            Map.entry("tty_wrap", StreamBindings::terminal),
            Map.entry("types", TypesBinding::make),
            Map.entry("url_pattern", SmallBindings::urlPattern),
            Map.entry("util", UtilBinding::make),
            Map.entry("uv", UvBinding::make),
            Map.entry("wasm_web_api", SmallBindings::webAssembly),
            Map.entry("worker", SmallBindings::worker));

    private static final Set<String> LATER = Set.of(
            "crypto",
            "heap_utils",
            "http_parser",
            "ipc_serdes",
            "js_stream",
            "locks",
            "serdes",
            "tls_wrap",
            "v8",
            "zlib");

    private static final Map<String, Optional<Binding>> MADE = new ConcurrentHashMap<>();

    private Bindings() {}

    public static Optional<Binding> find(String name) {
        return MADE.computeIfAbsent(
                name,
                n -> Optional.ofNullable(TABLE.get(n))
                        .or(() -> Optional.ofNullable(SystemBindings.TABLE.get(n)))
                        .or(() -> LATER.contains(n) ? Optional.of(() -> LaterBinding.of(n)) : Optional.empty())
                        .map(Supplier::get));
    }
}
