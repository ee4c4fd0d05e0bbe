package dev.patio.guest.javascript;

import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.objects.JSModuleRecord;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.Stdio;
import dev.patio.guest.javascript.binding.ErrorsBinding;
import dev.patio.guest.javascript.binding.SourceLine;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.library.NodeLibrary;
import dev.patio.guest.javascript.node.FatalException;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.Symbols;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What node prints of an error that ends a program. */
final class FatalReport {
    private final NodeProcess process;

    FatalReport(NodeProcess process) {
        this.process = process;
    }

    void print(FatalException fatal) {
        Object error = fatal.error();
        boolean decorated = error instanceof JSObject object
                && Boolean.TRUE.equals(JSObject.get(object, Symbols.hidden("decorated_private_symbol")));
        StringBuilder text = new StringBuilder();
        if (!decorated) {
            text.append(error instanceof JSErrorObject ? "" : "\n").append(arrow(fatal));
        }
        if (error instanceof JSErrorObject && text.length() > 0) {
            text.append("\n");
        }
        text.append(error instanceof JSObject ? enhanced(error) : Js.string(JSRuntime.safeToString(error)));
        if (!(error instanceof JSObject)) {
            text.append("\n(Use `node --trace-uncaught ...` to show where the exception was thrown)");
        }
        write(text + "\n\nNode.js " + NodeLibrary.process().string("version") + "\n");
    }

    private static String arrow(FatalException fatal) {
        Object arrow = fatal.error() instanceof JSObject object
                ? JSObject.get(object, Symbols.hidden("arrow_message_private_symbol"))
                : Undefined.instance;
        return Undefined.instance.equals(arrow)
                ? SourceLine.of(fatal.getCause(), fatal.fromPromise())
                        .map(SourceLine::toString)
                        .orElse("")
                : Js.string(arrow);
    }

    private String enhanced(Object error) {
        return Js.string(ErrorsBinding.of(process).enhance(error));
    }

    /** Says that a module awaits what will never come. */
    void warn(JSModuleRecord module) {
        String text = SourceLine.ofAwait(module.getSource())
                .map(SourceLine::toString)
                .orElseGet(() -> module.getSource().getName() + "\n");
        write("Warning: Detected unsettled top-level await at " + text + "\n\n\n");
    }

    /** Writes what is no error. */
    void out(String text) {
        write(process.launch().stdio().out(), text);
    }

    private void write(String text) {
        write(process.launch().stdio().err(), text);
    }

    private static void write(Stdio.Output output, String text) {
        try {
            output.stream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // There is nobody left to tell.
        }
    }
}
