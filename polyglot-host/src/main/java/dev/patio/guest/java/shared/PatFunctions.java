package dev.patio.guest.java.shared;

import dev.patio.guest.Language;
import dev.patio.guest.Launch;
import dev.patio.guest.Task;
import dev.patio.shared.Failure;
import dev.patio.shared.Form;
import dev.patio.shared.FrozenList;
import dev.patio.shared.Member;
import dev.patio.shared.Nothing;
import dev.patio.shared.PatHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The functions about programs: this one, those that it starts, and others. */
record PatFunctions(SharedFunctions functions, Launch launch, ClassSource classes) {
    void define() {
        Member member = launch.member();
        functions.define("me", _ -> functions.hand(member.handle()));
        functions.define(
                "pats",
                _ -> functions.hand(FrozenList.of(Form.FIXED, member.pats().toArray())));
        functions.define("spawn", arguments -> functions.hand(spawn(arguments)));
        functions.define("spawnMethod", arguments -> functions.hand(spawnMethod(arguments)));
        functions.define(
                "arguments",
                _ -> functions.hand(FrozenList.of(Form.FIXED, launch.arguments().toArray())));
        functions.perform("result", arguments -> member.result(functions.value(arguments, 0)));
        functions.perform("failed", arguments -> member.failed(failure(arguments)));
        functions.define("id", arguments -> pat(arguments).id());
        functions.define("status", arguments -> {
            OptionalInt status = pat(arguments).status();
            return status.isPresent() ? (Object) status.getAsInt() : functions.hand(Nothing.NOTHING);
        });
        functions.define(
                "join",
                arguments -> functions.await(pat(arguments).join(member), arguments.figure(1), Reports::joined));
        functions.perform("kill", arguments -> pat(arguments).kill());
        functions.perform("release", arguments -> pat(arguments).release());
    }

    /** Takes the name, if one is wished, what to start, and the arguments. */
    private PatHandle spawn(Arguments arguments) {
        Optional<String> name = arguments.isNull(0) ? Optional.empty() : Optional.of(arguments.text(0));
        return launch.spawner().spawn(Task.of(name, arguments.text(1), elements(arguments, 2)));
    }

    /** Takes the name, the class and the method of the program's own, and the arguments. */
    private PatHandle spawnMethod(Arguments arguments) {
        PatHandle child = launch.spawner()
                .spawn(new Task(
                        Optional.of(arguments.text(0)),
                        Optional.of(Language.JAVA),
                        arguments.text(1),
                        Optional.of(arguments.text(2)),
                        classes.path(),
                        elements(arguments, 3)));
        classes.lend(child);
        return child;
    }

    /** Those of the list at an index. */
    private List<Object> elements(Arguments arguments, int index) {
        FrozenList list = (FrozenList) functions.value(arguments, index);
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            elements.add(list.get(i));
        }
        return elements;
    }

    private Failure failure(Arguments arguments) {
        return new Failure(
                Language.JAVA.id(),
                arguments.text(0),
                arguments.text(1),
                arguments.text(2),
                functions.value(arguments, 3));
    }

    /** The first of the arguments. */
    private static PatHandle pat(Arguments arguments) {
        return arguments.handed(0, PatHandle.class);
    }
}
