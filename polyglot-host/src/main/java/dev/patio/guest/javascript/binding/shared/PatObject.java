package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.source.SourceSection;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.Language;
import dev.patio.guest.Task;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.shared.PatHandle;
import dev.patio.shared.Wait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pat as a JavaScript object, and what starts one; the module adds how it is printed. */
final class PatObject {
    static final HostClass<PatHandle> TYPE = HostClass.withoutConstructor("Pat", PatHandle.class)
            .getter("id", PatHandle::id)
            .getter("name", PatHandle::name)
            .getter("status", PatObject::status)
            .method("join", Methods.promising(PatObject::joining))
            .method(
                    "joinSync",
                    Methods.telling((self, call) -> joining(self, call).block()))
            .method("kill", (self, call) -> {
                self.kill();
                return null;
            })
            .method("release", (self, call) -> {
                self.release();
                return null;
            });

    private PatObject() {}

    private static Object status(PatHandle pat) {
        return pat.status().isPresent() ? (Object) pat.status().getAsInt() : Undefined.instance;
    }

    private static Waiting joining(PatHandle pat, Call call) {
        NodeProcess process = NodeProcess.of(call);
        Wait wait = pat.join(SharedBinding.member(call));
        return new Waiting(process, wait, call.get(0), done -> Views.of(process).of(done.get()));
    }

    /** Takes the name, if one is wished, what to start, and the arguments. */
    static Object spawn(Call call) {
        Optional<String> name = call.isNullish(0) ? Optional.empty() : Optional.of(call.string(0));
        return spawn(call, Task.of(name, call.string(1), frozen(call.from(2), SharedBinding.views(call))));
    }

    /** Takes the name, the file and the function, and the arguments. */
    static Object spawnFunction(Call call) {
        return spawn(
                call,
                new Task(
                        Optional.of(call.string(0)),
                        Optional.of(Language.JAVASCRIPT),
                        call.string(1),
                        Optional.of(call.string(2)),
                        List.of(),
                        frozen(call.from(3), SharedBinding.views(call))));
    }

    private static Object spawn(Call call, Task task) {
        return SharedBinding.views(call)
                .of(NodeProcess.of(call).launch().spawner().spawn(task));
    }

    private static List<Object> frozen(Object[] given, Views views) {
        List<Object> arguments = new ArrayList<>();
        for (Object argument : given) {
            arguments.add(Freezing.freeze(views, argument, "arguments[" + arguments.size() + "]"));
        }
        return arguments;
    }

    /** The name of the source in which a function stands. */
    static Object source(Call call) {
        SourceSection section = ((RootCallTarget) JSFunction.getCallTarget(call.function(0)))
                .getRootNode()
                .getSourceSection();
        return section == null || section.getSource().isInternal()
                ? Undefined.instance
                : Js.text(section.getSource().getName());
    }

    /** What the program was started with by the program that did. */
    static Object arguments(Call call) {
        Views views = SharedBinding.views(call);
        return Js.array(
                call.realm(),
                NodeProcess.of(call).launch().arguments().stream()
                        .map(views::of)
                        .toList());
    }
}
