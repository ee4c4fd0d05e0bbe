package dev.patio.guest.javascript;

import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSModuleRecord;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.Stdio;
import dev.patio.guest.UsageException;
import dev.patio.guest.javascript.binding.ProcessObject;
import dev.patio.guest.javascript.binding.shared.Failures;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.library.NodeLibrary;
import dev.patio.guest.javascript.node.CommandLine;
import dev.patio.guest.javascript.node.ExitException;
import dev.patio.guest.javascript.node.FatalException;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.text.Messages;
import java.util.Optional;

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
            CommandLine commandLine = process.part(CommandLine.class, p -> CommandLine.NONE);
            if (commandLine.flag("--version")) {
                return version();
            }
            process.callbacks().scope(() -> {
                bootstrap.main(script(commandLine));
                return Undefined.instance;
            });
            spin();
            return end();
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
            emit("beforeExit", 0);
        } while (process.loop().alive());
    }

    private int end() {
        Optional<JSModuleRecord> waiting = UnsettledMain.of(process);
        Js.set(process.callbacks().process(), "_exiting", true);
        int status = emit("exit", waiting.isPresent() ? UnsettledMain.STATUS : 0);
        if (status == UnsettledMain.STATUS) {
            waiting.ifPresent(module -> new FatalReport(process).warn(module));
        }
        return status;
    }

    private int emit(String event, int otherwise) {
        ProcessObject.Exit exit = ProcessObject.exit(process);
        JSDynamicObject object = process.callbacks().process();
        process.callbacks()
                .scope(() -> Js.call(
                        (JSFunctionObject) Js.get(object, "emit"), object, Js.text(event), exit.status(otherwise)));
        return exit.status(otherwise);
    }

    /** The library's script for what the command line asks for. */
    private String script(CommandLine commandLine) {
        if (commandLine.flag("--help")) {
            return "internal/main/print_help";
        }
        if (commandLine.flag("--check")) {
            return "internal/main/check_syntax";
        }
        if (commandLine.options().containsKey("--eval")) {
            return "internal/main/eval_string";
        }
        if (process.launch().function().isPresent()) {
            return NodeLibrary.CALL;
        }
        boolean file = !commandLine.arguments().isEmpty()
                && !commandLine.arguments().getFirst().equals("-");
        if (file) {
            return "internal/main/run_main_module";
        }
        if (commandLine.arguments().isEmpty() && process.launch().stdio().in().kind() == Stdio.Kind.TERMINAL) {
            throw new UsageException(Messages.text("guest.javascript.repl"));
        }
        return "internal/main/eval_stdin";
    }

    private int version() {
        new FatalReport(process).out(NodeLibrary.process().string("version") + "\n");
        return 0;
    }

    private int fatal(FatalException fatal) {
        if (process.launch().task().isPresent()) {
            Failures.tell(process, fatal.error());
        }
        new FatalReport(process).print(fatal);
        return ProcessObject.exit(process).status(fatal.status());
    }
}
