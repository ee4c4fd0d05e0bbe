package dev.patio.guest.javascript;

import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.binding.ProcessObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.ExitException;
import dev.patio.guest.javascript.node.FatalException;
import dev.patio.guest.javascript.node.NodeProcess;

/** The life of a program: its script, then the loop until nothing is left to do, then its end. */
final class ProgramRun {
    private final NodeProcess process;
    private final Bootstrap bootstrap;

    ProgramRun(NodeProcess process, Bootstrap bootstrap) {
        this.process = process;
        this.bootstrap = bootstrap;
    }

    int run() {
        try {
            process.callbacks().scope(() -> {
                bootstrap.main("internal/main/run_main_module");
                return Undefined.instance;
            });
            spin();
            return emit("exit");
        } catch (ExitException e) {
            return e.status();
        } catch (FatalException e) {
            return fatal(e);
        }
    }

    /** Until the loop has nothing to do, nor has what listens to "beforeExit" given it anything. */
    private void spin() {
        do {
            process.loop().run();
            emit("beforeExit");
        } while (process.loop().alive());
    }

    private int emit(String event) {
        ProcessObject.Exit exit = ProcessObject.exit(process);
        JSDynamicObject object = process.callbacks().process();
        if (event.equals("exit")) {
            Js.set(object, "_exiting", true);
        }
        process.callbacks()
                .scope(() ->
                        Js.call((JSFunctionObject) Js.get(object, "emit"), object, Js.text(event), exit.status(0)));
        return exit.status(0);
    }

    private int fatal(FatalException fatal) {
        new FatalReport(process).print(fatal);
        return ProcessObject.exit(process).status(fatal.status());
    }
}
