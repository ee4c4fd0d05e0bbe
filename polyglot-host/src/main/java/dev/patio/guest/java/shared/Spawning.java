package dev.patio.guest.java.shared;

import dev.patio.guest.Language;
import dev.patio.guest.Launch;
import dev.patio.guest.Task;
import dev.patio.shared.Form;
import dev.patio.shared.FrozenList;
import dev.patio.shared.PatHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.Value;

/** A program and those that it starts. */
record Spawning(Launch launch, ClassSource classes) {
    /** The name, the language of a method of the program's own classes, the file, the function, where they are given. */
    PatHandle spawn(Value[] arguments, FrozenList given) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            values.add(given.get(i));
        }
        Optional<Language> language = text(arguments[1]).map(Language::of);
        PatHandle child = launch.spawner()
                .spawn(new Task(
                        text(arguments[0]),
                        language,
                        arguments[2].asString(),
                        text(arguments[3]),
                        language.isPresent() ? classes.path() : List.of(),
                        values));
        if (language.isPresent()) {
            classes.lend(child);
        }
        return child;
    }

    private static Optional<String> text(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }

    FrozenList arguments() {
        return FrozenList.of(
                Form.FIXED, launch.task().map(Task::arguments).orElse(List.of()).toArray());
    }
}
