package dev.patio.guest.java.shared;

import dev.patio.guest.Language;
import dev.patio.guest.Launch;
import dev.patio.guest.Task;
import dev.patio.shared.Failure;
import dev.patio.shared.Form;
import dev.patio.shared.FrozenList;
import dev.patio.shared.Member;
import dev.patio.shared.PatHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.graalvm.polyglot.Value;

/** The functions about programs: this one, those that it starts, and others. */
record PatFunctions(SharedFunctions functions, Launch launch, ClassSource classes) {
    void define() {
        Member member = launch.member();
        functions.define("me", _ -> member.handle());
        functions.define("pats", _ -> FrozenList.of(Form.FIXED, member.pats().toArray()));
        functions.define("spawn", this::spawn);
        functions.define("spawnMethod", this::spawnMethod);
        functions.define(
                "arguments", _ -> FrozenList.of(Form.FIXED, launch.arguments().toArray()));
        perform("result", arguments -> member.result(functions.value(arguments, 0)));
        perform("failed", arguments -> member.failed(failure(arguments)));
        functions.define("id", arguments -> pat(arguments).id());
        functions.define("status", arguments -> {
            OptionalInt status = pat(arguments).status();
            return status.isPresent() ? status.getAsInt() : null;
        });
        functions.define(
                "join", arguments -> functions.await(pat(arguments).join(member), arguments[1], Reports::joined));
        perform("kill", arguments -> pat(arguments).kill());
        perform("release", arguments -> pat(arguments).release());
    }

    /** A function that gives nothing. */
    private void perform(String name, Consumer<Value[]> action) {
        functions.define(name, arguments -> {
            action.accept(arguments);
            return null;
        });
    }

    /** Takes the name, if one is wished, what to start, and the arguments. */
    private PatHandle spawn(Value[] arguments) {
        Optional<String> name = arguments[0].isNull() ? Optional.empty() : Optional.of(arguments[0].asString());
        return launch.spawner().spawn(Task.of(name, arguments[1].asString(), elements(arguments, 2)));
    }

    /** Takes the name, the class and the method of the program's own, and the arguments. */
    private PatHandle spawnMethod(Value[] arguments) {
        PatHandle child = launch.spawner()
                .spawn(new Task(
                        Optional.of(arguments[0].asString()),
                        Optional.of(Language.JAVA),
                        arguments[1].asString(),
                        Optional.of(arguments[2].asString()),
                        classes.path(),
                        elements(arguments, 3)));
        classes.lend(child);
        return child;
    }

    /** Those of the list at an index. */
    private List<Object> elements(Value[] arguments, int index) {
        FrozenList list = (FrozenList) functions.value(arguments, index);
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            elements.add(list.get(i));
        }
        return elements;
    }

    private Failure failure(Value[] arguments) {
        return new Failure(
                Language.JAVA.id(),
                arguments[0].asString(),
                arguments[1].asString(),
                arguments[2].asString(),
                functions.value(arguments, 3));
    }

    /** The first of the arguments. */
    private static PatHandle pat(Value[] arguments) {
        return arguments[0].asHostObject();
    }
}
