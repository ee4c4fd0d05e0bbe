package dev.patio.guest.python;

import dev.patio.guest.GuestContext;
import dev.patio.guest.Launch;
import dev.patio.guest.Signal;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;

final class PythonContext implements GuestContext {
    private static final Source RUN = Source.newBuilder("python", "__graalpython__.run_path()", "<internal>")
            .internal(true)
            .buildLiteral();

    private final Engine engine;
    private Context context;

    PythonContext(Engine engine) {
        this.engine = engine;
    }

    @Override
    public int run(Launch launch) {
        List<String> arguments = new ArrayList<>(launch.commandLine());
        context = Context.newBuilder("python")
                .engine(engine)
                .allowAllAccess(true)
                .allowExperimentalOptions(true)
                .arguments("python", arguments.toArray(String[]::new))
                .in(launch.stdio().in().stream())
                .out(launch.stdio().out().stream())
                .err(launch.stdio().err().stream())
                .currentWorkingDirectory(launch.workingDirectory())
                .option("python.InputFilePath", arguments.getFirst())
                .option("python.AlwaysRunExcepthook", "true")
                .option("python.ForceImportSite", "true")
                .build();
        int status = 0;
        try {
            context.eval(RUN);
        } catch (PolyglotException e) {
            if (!e.isExit()) {
                throw e;
            }
            status = e.getExitStatus();
        }
        context.close(true);
        return status;
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
