package dev.patio.guest.python;

import dev.patio.guest.Access;
import dev.patio.guest.Access.Right;
import dev.patio.guest.FileGate;
import dev.patio.guest.Launch;
import dev.patio.guest.Signal;
import dev.patio.guest.Stdio;
import dev.patio.guest.Task;
import dev.patio.guest.python.shared.PythonSpace;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.FileSystem;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;

/** A started GraalPy that waits for its program. One thread runs it; {@link #close} may come from any. */
final class Interpreter implements AutoCloseable {
    private static final Source START = Resources.source("start.py");
    private static final Source SIGNALS = Resources.source("signals.py");
    private static final Source SYSTEM = Resources.source("system.py");
    private static final Source DERIVED = Resources.source("derived.py");
    private static final Source FILES = Resources.source("files.py");
    private static final Source MENDS = Resources.source("mends.py");
    private static final Source EXCEPT_STAR = Resources.source("except_star.py");
    private static final Source ACCOUNTS = Resources.source("accounts.py");
    private static final Source PROFILER = Resources.source("profiler.py");
    private static final Source POLL = Resources.source("poll.py");
    private static final Source BLAKE2 = Resources.source("blake2.py");
    private static final Source PATIO = Resources.source("patio.py");
    private static final Source PATS = Resources.source("pats.py");
    private static final Source VALUES = Resources.source("values.py");
    private static final Source LOOPS = Resources.source("loops.py");
    private static final Source NO_NETWORK = Resources.source("network.py");
    private static final Source NO_THREADS = Resources.source("threads.py");
    private static final Path HOME = Path.of(System.getProperty("patio.home", ""));

    private final LateInput in = new LateInput();
    private final LateOutput out = new LateOutput();
    private final LateOutput err = new LateOutput();
    private final Access access;
    private final Context context;
    private final Value installSignals;
    private final Value installSystem;
    private final Value flushFiles;
    private final Value start;
    private volatile Optional<Signals> signals = Optional.empty();
    private volatile Optional<SystemCalls> systemCalls = Optional.empty();
    private volatile OptionalInt imposedStatus = OptionalInt.empty();

    Interpreter(Engine engine, Access access, Map<String, String> options) {
        this.access = access;
        String executable = HOME.resolve("libexec/python3").toString();
        context = Context.newBuilder("python")
                .engine(engine)
                .allowExperimentalOptions(true)
                .allowIO(io(access))
                .allowHostAccess(HostAccess.NONE)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowEnvironmentAccess(EnvironmentAccess.NONE)
                .allowCreateThread(access.allows(Right.THREADS))
                .allowCreateProcess(access.allows(Right.PROCESSES) || access.allows(Right.NATIVE))
                .processHandler(new NativeModules(access))
                .allowNativeAccess(access.allows(Right.NATIVE))
                .in(in)
                .out(out)
                .err(err)
                .option("python.Executable", executable)
                .option("python.BaseExecutable", executable)
                .option("python.ForceImportSite", "true")
                .option("python.DontWriteBytecodeFlag", "false")
                .option("python.IsolateNativeModules", "true")
                .option("python.CompressionModulesBackend", access.allows(Right.NATIVE) ? "native" : "java")
                .option("python.WarnExperimentalFeatures", "false")
                .options(options)
                .build();
        context.initialize("python");
        context.enter();
        try {
            MainThread.expectOthers();
            installSignals = context.eval(SIGNALS);
            installSystem = context.eval(SYSTEM);
            context.eval(DERIVED);
            flushFiles = context.eval(FILES);
            context.eval(MENDS).executeVoid(ProxyObject.fromMap(forMends()));
            start = context.eval(START);
            if (!access.allows(Right.NETWORK)) {
                context.eval(NO_NETWORK);
            }
            if (!access.allows(Right.THREADS)) {
                context.eval(NO_THREADS);
            }
        } finally {
            context.leave();
        }
    }

    /** What mends.py calls and reads. */
    private Map<String, Object> forMends() {
        ProxyExecutable exceptStar = none -> context.eval(EXCEPT_STAR);
        ProxyExecutable accounts = none -> context.eval(ACCOUNTS);
        ProxyExecutable profiler = none -> context.eval(PROFILER);
        ProxyExecutable poll = none -> context.eval(POLL)
                .execute((ProxyExecutable) a -> descriptors().isSource(a[0].asInt()), (ProxyExecutable)
                        a -> descriptors().isSink(a[0].asInt()));
        ProxyExecutable blake2 = none -> context.eval(BLAKE2).execute(Blake2.host());
        return Map.of(
                "except_star", exceptStar,
                "accounts", accounts,
                "profiler", profiler,
                "poll", poll,
                "blake2", blake2,
                "native", access.allows(Right.NATIVE));
    }

    private static IOAccess io(Access access) {
        var io = IOAccess.newBuilder().allowHostSocketAccess(access.allows(Right.NETWORK));
        var gate = new FileGate(access);
        return (gate.isOpen()
                        ? io.allowHostFileAccess(true)
                        : io.fileSystem(FileSystem.allowInternalResourceAccess(new GatedFileSystem(gate))))
                .build();
    }

    int run(Launch launch, PythonCommandLine commandLine, Settings.Late settings) {
        Stdio stdio = launch.stdio();
        in.bind(stdio.in().stream(), stdio.in().kind() != Stdio.Kind.FILE);
        out.bind(stdio.out().stream());
        err.bind(stdio.err().stream());
        try {
            int status = start.execute(ProxyObject.fromMap(facts(launch, commandLine, settings)))
                    .asInt();
            return imposedStatus.orElse(status);
        } catch (PolyglotException e) {
            if (imposedStatus.isPresent()) {
                // whatever the main thread was thrown out with: GraalPy loses count of its lock when another thread
                // exits
                return imposedStatus.getAsInt();
            }
            if (e.isExit()) {
                return e.getExitStatus() & 0xff;
            }
            throw e;
        }
    }

    /** As {@link dev.patio.guest.GuestContext#signal}. */
    boolean signal(Signal signal) {
        return signals.map(mine -> mine.signal(signal)).orElse(false);
    }

    /** Makes the calling thread, inside the context, the program's main thread, which handles its signals. */
    private Signals becomeMainThread(Consumer<Signal> raise) {
        MainThread.adopt();
        var mine = new Signals(in::interrupt, raise, this::die, access.allows(Right.PROCESSES));
        signals = Optional.of(mine);
        return mine;
    }

    private DescriptorTable descriptors() {
        return systemCalls.orElseThrow().descriptors();
    }

    private SystemCalls makeSystemCalls(Stdio stdio) {
        var mine = new SystemCalls(stdio, access, this::impose);
        systemCalls = Optional.of(mine);
        return mine;
    }

    /** Ends the program from a thread that is none of its own. */
    private void die(Signal signal) {
        impose(signal.status());
        context.close(true);
    }

    /** The first exit that is asked for is the one that happens. */
    private synchronized void impose(int status) {
        if (imposedStatus.isEmpty()) {
            imposedStatus = OptionalInt.of(status);
        }
    }

    /** What start.py reads; lists are joined by the one character that no argument and no variable can contain. */
    private Map<String, Object> facts(Launch launch, PythonCommandLine commandLine, Settings.Late settings) {
        Stdio stdio = launch.stdio();
        Map<String, Object> facts = new HashMap<>();
        facts.put(
                "entry",
                launch.function().isPresent()
                        ? "Function"
                        : commandLine.entry().getClass().getSimpleName());
        facts.put("spawned", launch.task().isPresent());
        facts.put("function", launch.function().orElse(""));
        facts.put("imports", String.join("\0", launch.task().map(Task::path).orElse(List.of())));
        facts.put(
                "text",
                switch (commandLine.entry()) {
                    case Entry.File(String path) -> path;
                    case Entry.Module(String name) -> name;
                    case Entry.Code(String text) -> text;
                    case Entry.Text(String text) -> text;
                    case Entry.Input() -> "";
                });
        facts.put("arguments", String.join("\0", commandLine.arguments()));
        facts.put(
                "environment",
                launch.environment().entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining("\0")));
        facts.put("directory", launch.workingDirectory().toString());
        facts.put("path", String.join("\0", settings.path()));
        facts.put("warnings", String.join("\0", settings.warnings()));
        facts.put("unbuffered", settings.unbuffered());
        facts.put("inspect", settings.inspect());
        facts.put("quiet", settings.quiet());
        facts.put("no_bytecode_files", settings.noBytecodeFiles());
        facts.put(
                "terminals",
                Stream.of(stdio.in().kind(), stdio.out().kind(), stdio.err().kind())
                        .map(kind -> kind == Stdio.Kind.TERMINAL ? "1" : "0")
                        .collect(Collectors.joining()));
        facts.put("become_main_thread", (ProxyExecutable)
                none -> becomeMainThread(launch.raise()).host());
        facts.put("install_signals", installSignals);
        facts.put("flush_files", flushFiles);
        facts.put("system", (ProxyExecutable) none -> makeSystemCalls(stdio).host());
        facts.put("install_system", installSystem);
        facts.put("patio", (ProxyExecutable) none -> patio(launch));
        return facts;
    }

    /** Makes the names of the module patio. */
    private Value patio(Launch launch) {
        return context.eval(PATIO)
                .execute(
                        new PythonSpace(launch).functions(),
                        context.eval(VALUES),
                        context.eval(LOOPS),
                        context.eval(PATS));
    }

    @Override
    public void close() {
        in.release();
        signals.ifPresent(Signals::release);
        systemCalls.ifPresent(SystemCalls::release);
        context.close(true);
    }
}
