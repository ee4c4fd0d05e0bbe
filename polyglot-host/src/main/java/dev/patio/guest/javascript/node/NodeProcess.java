package dev.patio.guest.javascript.node;

import com.oracle.truffle.js.runtime.JSRealm;
import dev.patio.guest.Access;
import dev.patio.guest.FileGate;
import dev.patio.guest.Launch;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostCode;
import dev.patio.guest.javascript.loop.EventLoop;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one program that runs in a context, as the bindings see it. It exists before the program is known: what comes
 * with {@link #launch(Launch)} must not be asked for while the library is loaded ahead of need.
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
    private Optional<Launch> launch = Optional.empty();
    private Path workingDirectory = Path.of("/");

    public NodeProcess(JSRealm realm, HostCode code, Access access) {
        this.host = new Host(realm, code, this);
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

    public void launch(Launch program) {
        launch = Optional.of(program);
        workingDirectory = program.workingDirectory();
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
