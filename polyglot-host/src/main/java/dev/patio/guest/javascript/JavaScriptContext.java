package dev.patio.guest.javascript;

import dev.patio.guest.GuestContext;
import dev.patio.guest.Launch;
import dev.patio.guest.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;

final class JavaScriptContext implements GuestContext {
    private final Engine engine;
    private Context context;

    JavaScriptContext(Engine engine) {
        this.engine = engine;
    }

    @Override
    public int run(Launch launch) {
        context = Context.newBuilder("js")
                .engine(engine)
                .allowAllAccess(true)
                .in(launch.stdio().in().stream())
                .out(launch.stdio().out().stream())
                .err(launch.stdio().err().stream())
                .build();
        try {
            context.eval(Source.newBuilder(
                            "js",
                            launch.workingDirectory()
                                    .resolve(launch.commandLine().getFirst())
                                    .toFile())
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.close(true);
        return 0;
    }

    @Override
    public boolean signal(Signal signal) {
        return false;
    }

    @Override
    public void close() {
        if (context != null) {
            context.close(true);
        }
    }
}
