package dev.patio.guest.javascript.node;

import com.oracle.truffle.js.runtime.JSRealm;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.Access;
import dev.patio.guest.FileGate;
import dev.patio.guest.Launch;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostCode;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.loop.EventLoop;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one program that runs in a context, as the bindings see it. It exists before the program is known: what comes
 * with {@link #launch(Launch, CommandLine)} must not be asked for while the library is loaded ahead of need.
 */
public final class NodeProcess implements AutoCloseable {
    private final Host host;
    private final AsyncIds asyncIds;
    private final Callbacks callbacks;
    private final EventLoop loop;
    private final WorkPool pool;
    private final Access access;
    private final FileGate gate;
    private final Map<Class<?>, Object> parts = new HashMap<>();
    private JSDynamicObject hooks = Undefined.instance;
    private JSDynamicObject environment = Undefined.instance;
    private Optional<Launch> launch = Optional.empty();
    private Path workingDirectory = Path.of("/");

    public NodeProcess(JSRealm realm, HostCode code, Access access) {
        this.host = new Host(realm, code, this);
        code.register(host);
        this.asyncIds = new AsyncIds(host);
        this.callbacks = new Callbacks(host, asyncIds);
        this.loop = new EventLoop();
        this.pool = new WorkPool(loop, "javascript");
        this.access = access;
        this.gate = new FileGate(access);
    }

    /** That which the called function belongs to. */
    public static NodeProcess of(Call call) {
        return call.owner(NodeProcess.class);
    }

    /** Binds the program, with what its command line says. */
    public void launch(Launch program, CommandLine commandLine) {
        launch = Optional.of(program);
        parts.put(CommandLine.class, commandLine);
        program.environment().forEach((name, value) -> Js.set(environment, name, value));
        workingDirectory = program.workingDirectory();
        host.realm().setLocalTimeZone(program.environment().get("TZ"));
    }

    public Launch launch() {
        return launch.orElseThrow(() -> new IllegalStateException("the program is not known yet"));
    }

    public Host host() {
        return host;
    }

    public EventLoop loop() {
        return loop;
    }

    public WorkPool pool() {
        return pool;
    }

    public Callbacks callbacks() {
        return callbacks;
    }

    public AsyncIds asyncIds() {
        return asyncIds;
    }

    public Access access() {
        return access;
    }

    public FileGate gate() {
        return gate;
    }

    public Path workingDirectory() {
        return workingDirectory;
    }

    public void workingDirectory(Path folder) {
        workingDirectory = folder;
    }

    /** A path as the program writes it, from its working directory. */
    public Path resolve(String path) {
        return workingDirectory.resolve(path);
    }

    /** The object with the environment's variables. */
    public void environment(JSDynamicObject object) {
        environment = object;
    }

    /** The library's functions that are told of asynchronous operations: init, before, after, destroy. */
    public JSDynamicObject hooks() {
        return hooks;
    }

    public void hooks(JSDynamicObject functions) {
        hooks = functions;
    }

    /** What a binding keeps for the program, made on first use. */
    public <T> T part(Class<T> type, Function<NodeProcess, T> make) {
        Object part = parts.get(type);
        if (part == null) {
            part = make.apply(this);
            parts.put(type, part);
        }
        return type.cast(part);
    }

    @Override
    public void close() {
        HostCode.of(host.realm().getContext()).forget(host);
        pool.close();
        parts.values().forEach(NodeProcess::closeQuietly);
    }

    private static void closeQuietly(Object part) {
        if (part instanceof Closing closing) {
            closing.close();
        }
    }

    /** A part that holds more than memory. */
    public interface Closing {
        /** Gives it all back; does not throw. */
        void close();
    }
}
