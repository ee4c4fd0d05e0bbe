package dev.patio.guest.javascript;

import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.library.NodeLibrary;
import dev.patio.guest.javascript.node.NodeProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What node prints of an error that ends a program. */
final class FatalReport {
    private final NodeProcess process;

    FatalReport(NodeProcess process) {
        this.process = process;
    }

    void print(Object error) {
        String text = error instanceof JSObject object
                ? Js.string(Js.get(object, "stack"))
                : "Uncaught:\n" + Js.string(JSRuntime.safeToString(error));
        write(text + "\n\nNode.js " + NodeLibrary.process().string("version") + "\n");
    }

    private void write(String text) {
        try {
            process.launch().stdio().err().stream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // There is nobody left to tell.
        }
    }
}
