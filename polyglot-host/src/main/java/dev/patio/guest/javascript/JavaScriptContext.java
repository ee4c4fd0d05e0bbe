package dev.patio.guest.javascript;

import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.runtime.JSRealm;
import dev.patio.guest.Access;
import dev.patio.guest.GuestContext;
import dev.patio.guest.Launch;
import dev.patio.guest.Signal;
import dev.patio.guest.javascript.binding.SignalBinding;
import dev.patio.guest.javascript.bridge.HostCode;
import dev.patio.guest.javascript.node.CommandLine;
import dev.patio.guest.javascript.node.NodeProcess;
import java.io.InputStream;
import java.io.OutputStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;

/** A context with Node's library loaded, which then runs one program. */
final class JavaScriptContext implements GuestContext {
    private final Context context;
    private final NodeProcess process;
    private final Bootstrap bootstrap;
    private final SignalBinding signals;

    JavaScriptContext(Engine engine, Access access) {
        context = Context.newBuilder("js")
                .engine(engine)
                .allowExperimentalOptions(true)
                .options(GraalOptions.CONTEXT)
                .in(InputStream.nullInputStream())
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .build();
        context.initialize("js");
        context.enter();
        try {
            JSRealm realm = JavaScriptLanguage.getJSRealm(context);
            process = new NodeProcess(realm, HostCode.of(realm.getContext()), access);
            bootstrap = new Bootstrap(process);
            signals = SignalBinding.of(process);
            bootstrap.load();
        } finally {
            context.leave();
        }
    }

    @Override
    public int run(Launch launch) {
        CommandLine commandLine = CommandLine.parse(launch.commandLine());
        context.enter();
        try {
            process.launch(launch, commandLine);
            return new ProgramRun(process, bootstrap).run();
        } finally {
            context.leave();
        }
    }

    @Override
    public boolean signal(Signal signal) {
        return signals.deliver(signal);
    }

    @Override
    public void close() {
        process.close();
        context.close(true);
    }
}
