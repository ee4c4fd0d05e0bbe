package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.lang.JavaScriptLanguage;
import com.oracle.truffle.js.runtime.JSRealm;
import dev.patio.guest.Access;
import dev.patio.guest.Launch;
import dev.patio.guest.Stdio;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostCode;
import dev.patio.guest.javascript.bridge.HostFunction;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.CommandLine;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.shared.Members;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graalvm.polyglot.Context;

/** Runs a script that sees nothing but bindings: {@code internalBinding(name)} and {@code print(text)}. */
final class BindingProgram {
    private final Path folder;
    private final Access access;
    private final StringBuilder printed = new StringBuilder();

    BindingProgram(Path folder, Access access) {
        this.folder = folder;
        this.access = access;
    }

    /** What the script printed until its event loop had nothing left to do. */
    String run(String script) {
        try (Context context = Context.newBuilder("js")
                .allowAllAccess(true)
                .option("engine.WarnInterpreterOnly", "false")
                .build()) {
            context.initialize("js");
            context.enter();
            JSRealm realm = JavaScriptLanguage.getJSRealm(context);
            try (var process = new NodeProcess(realm, HostCode.of(realm.getContext()), access)) {
                process.environment(Js.object(realm));
                process.launch(launch(), CommandLine.NONE);
                var host = process.host();
                Js.put(realm.getGlobalObject(), "internalBinding", host.function(new HostFunction("b", 1, this::find)));
                Js.set(realm.getGlobalObject(), "print", host.function(new HostFunction("print", 1, this::print)));
                context.eval("js", script);
                process.callbacks().microtasks();
                process.loop().run();
            } finally {
                context.leave();
            }
        }
        return printed.toString();
    }

    private Object find(Call call) {
        return Bindings.find(call.string(0)).orElseThrow().open(call.host());
    }

    private Object print(Call call) {
        printed.append(call.string(0)).append('\n');
        return null;
    }

    private Launch launch() {
        return new Launch(
                "test",
                List.of(),
                folder,
                Map.of("PATH", "/usr/bin:/bin"),
                new Stdio(
                        new Stdio.Input(
                                new ByteArrayInputStream("in".getBytes(StandardCharsets.UTF_8)), Stdio.Kind.PIPE),
                        new Stdio.Output(new ByteArrayOutputStream(), Stdio.Kind.PIPE),
                        new Stdio.Output(new ByteArrayOutputStream(), Stdio.Kind.PIPE)),
                signal -> {},
                Members.join(Members.space(), 1, "test"),
                Optional.empty(),
                task -> {
                    throw new UnsupportedOperationException("spawn");
                });
    }
}
