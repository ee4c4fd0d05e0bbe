package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.array.TypedArrayFactory;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.bridge.NumberFields;
import dev.patio.guest.javascript.library.Facts;
import dev.patio.guest.javascript.library.NodeLibrary;
import dev.patio.guest.javascript.node.CommandLine;
import dev.patio.guest.javascript.node.Constants;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.Symbols;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The object {@code process} as the library finds it. */
public final class ProcessObject {
    private static final HostClass<Object> TYPE = HostClass.withoutConstructor("process", Object.class);

    /** What the library and Java both know of an end: whether it is under way, the status, whether one is set. */
    public record Exit(NumberFields fields) {
        public int status(int otherwise) {
            return fields.integer(2) != 0 ? fields.integer(1) : otherwise;
        }
    }

    private ProcessObject() {}

    /** Makes the object; what belongs to a program comes with {@link #patch}. */
    public static JSObject create(Host host) {
        Facts facts = NodeLibrary.process();
        JSObject process = host.wrap(TYPE, host);
        Js.put(process, "version", facts.string("version"));
        Js.put(process, "versions", Constants.object(host, facts.facts("versions")));
        Js.put(process, "arch", facts.string("arch"));
        Js.put(process, "platform", facts.string("platform"));
        Js.put(process, "release", Constants.object(host, facts.facts("release")));
        NodeProcess owner = host.owner(NodeProcess.class);
        Js.put(process, "env", Environment.object(host));
        Js.putHidden(
                process,
                Symbols.hidden("exit_info_private_symbol"),
                exit(owner).fields().array());
        owner.callbacks().process(process);
        return process;
    }

    public static Exit exit(NodeProcess process) {
        return process.part(
                Exit.class, p -> new Exit(new NumberFields(p.host().realm(), TypedArrayFactory.Int32Array, 3)));
    }

    static Object patch(Call call) {
        NodeProcess process = NodeProcess.of(call);
        JSDynamicObject object = call.object(0);
        CommandLine commandLine = process.part(CommandLine.class, p -> CommandLine.NONE);
        String executable = Path.of(System.getProperty("patio.home", "/"), "libexec", "node")
                .toString();
        List<String> arguments = new ArrayList<>(List.of(executable));
        arguments.addAll(commandLine.arguments());
        Js.set(object, "title", "node");
        Js.set(object, "argv", Js.array(call.realm(), arguments));
        Js.set(object, "execArgv", Js.array(call.realm(), commandLine.execArguments()));
        Js.set(object, "pid", ProcessHandle.current().pid());
        Js.set(
                object,
                "ppid",
                ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L));
        Js.set(object, "execPath", executable);
        Js.set(object, "debugPort", 9229);
        return null;
    }
}
