package dev.patio.session;

import com.oracle.truffle.api.Truffle;
import dev.patio.guest.Access;
import dev.patio.guest.Guest;
import dev.patio.guest.GuestContext;
import dev.patio.guest.Language;
import dev.patio.guest.java.JavaGuest;
import dev.patio.guest.javascript.JavaScriptGuest;
import dev.patio.guest.python.PythonGuest;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.graalvm.polyglot.Engine;

/**
 * The contexts of a session. Those of a language are on one engine, so that they share compiled code, unless each
 * pat is to have its own. Builds some ahead of need where it is told to. Any thread.
 */
public final class Contexts {
    /** A context and the group in which it and its later threads are at home. */
    record Opened(GuestContext context, ThreadGroup group) {}

    private final Map<Language, Engine> engines = new EnumMap<>(Language.class);
    private final Map<Language, FutureTask<Opened>> ahead = new ConcurrentHashMap<>();
    private boolean begun;
    private final CompilerStart compilerStart = new CompilerStart();
    private final boolean own;
    private volatile Optional<EngineWatcher> watcher;

    public Contexts() {
        own = false;
        watcher = Optional.empty();
    }

    /** Each pat has an engine of its own: nothing is shared then, and nothing built ahead. */
    public Contexts(EngineWatcher watcher) {
        own = true;
        this.watcher = Optional.of(watcher);
    }

    /** Has somebody accompany the pats that begin from now on; or nobody any more. */
    void watch(Optional<EngineWatcher> by) {
        watcher = by;
    }

    /** What compiles guest code to machine code, if anything does. */
    public static Optional<String> compiler() {
        try (Engine engine = Engine.create()) {
            return compiler(engine);
        }
    }

    /** Whether there is code of programs that nothing compiles. */
    synchronized boolean interpret() {
        return engines.values().stream().anyMatch(engine -> compiler(engine).isEmpty());
    }

    private static Optional<String> compiler(Engine engine) {
        return Optional.of(engine.getImplementationName()).filter(Contexts::compiles);
    }

    private static boolean compiles(String runtime) {
        return !runtime.contains("Interpreted");
    }

    /** The languages by their names, with the versions of their implementations. */
    public static Map<String, String> languageVersions() {
        Map<String, String> versions = new TreeMap<>();
        try (Engine engine = Engine.create("js", "python", "java")) {
            engine.getLanguages()
                    .values()
                    .forEach(language -> versions.put(
                            language.getName(),
                            language.getImplementationName() + " " + version(language.getVersion())));
        }
        return versions;
    }

    /** Some implementations leave the version to the release that they are of. */
    private static String version(String own) {
        return own.contains("Development")
                ? ModuleLayer.boot()
                        .findModule("org.graalvm.truffle")
                        .flatMap(module -> module.getDescriptor().rawVersion())
                        .orElse(own)
                : own;
    }

    synchronized Engine engine(Language language) throws InterruptedException {
        Engine known = engines.get(language);
        if (known != null) {
            return known;
        }
        Engine engine = newEngine(language);
        engines.put(language, engine);
        return engine;
    }

    private synchronized Engine newEngine(Language language) throws InterruptedException {
        if (!begun) {
            begun = true;
            compilerStart.delay();
        }
        Engine.Builder engine = Engine.newBuilder()
                .allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false")
                .logHandler(OutputStream.nullOutputStream()); // what implementations tell their developers
        if (language != Language.JAVA && compiles(Truffle.getRuntime().getName())) {
            // What is hot goes first in the queue anyway; to compile less while it is long made them warm up in up to
            // twice the time.
            engine.option("engine.DynamicCompilationThresholds", "false");
        }
        return engine.build();
    }

    /** Begins to build a context for a program to come, unless one is ready. Its first user waits for it. */
    public void buildAhead(Language language) {
        if (own) {
            return;
        }
        ThreadGroup group = new ThreadGroup("pat (ahead)");
        FutureTask<Opened> task =
                new FutureTask<>(() -> new Opened(open(language, engine(language), Access.ORDINARY), group));
        if (ahead.putIfAbsent(language, task) == null) {
            Thread thread = new Thread(group, task, "builds a " + language.id() + " context ahead");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Waits until what is being built ahead is there. */
    public void awaitBuilt() throws InterruptedException {
        for (FutureTask<Opened> task : ahead.values()) {
            try {
                task.get();
            } catch (ExecutionException e) {
                // whoever takes it hears of it
            }
        }
    }

    /** A context built ahead if there is one, else a new one in the given group, of which the caller is a thread. */
    Opened take(Pat pat, ThreadGroup group) throws InterruptedException {
        Language language = pat.program().language();
        Access access = pat.program().access();
        if (own) {
            Engine engine = newEngine(language);
            watcher.ifPresent(watching -> watching.opened(pat, engine));
            return new Opened(new OnOwnEngine(open(language, engine, access), engine), group);
        }
        FutureTask<Opened> built = access.equals(Access.ORDINARY) ? ahead.remove(language) : null;
        if (built != null) {
            try {
                return built.get();
            } catch (ExecutionException e) {
                // build it anew: the same error then reaches the program that it concerns
            }
        }
        return new Opened(open(language, engine(language), access), group);
    }

    /** The program of a pat begins on the calling thread. */
    void begins(Pat pat) {
        watcher.ifPresent(watching -> {
            tell(watching, pat);
            watching.begins(pat);
        });
    }

    /** Tells of the engine that a pat shares with others. */
    void tell(EngineWatcher watching, Pat pat) {
        Engine engine;
        synchronized (this) {
            engine = engines.get(pat.program().language());
        }
        if (engine != null) {
            watching.opened(pat, engine);
        }
    }

    private GuestContext open(Language language, Engine engine, Access access) {
        compilerStart.programStarts();
        boolean opened = false;
        try {
            GuestContext context = guest(language).open(engine, access);
            opened = true;
            return context;
        } finally {
            compilerStart.programStarted(opened);
        }
    }

    private static Guest guest(Language language) {
        return switch (language) {
            case JAVASCRIPT -> new JavaScriptGuest();
            case PYTHON -> new PythonGuest();
            case JAVA -> new JavaGuest();
        };
    }
}
