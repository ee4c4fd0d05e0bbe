package dev.patio.session;

import dev.patio.guest.Task;
import dev.patio.shared.PatHandle;
import dev.patio.shared.Space;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * What a session has for its pats.
 *
 * @param changed hears of each change of state
 * @param spawn starts another pat for one
 */
record Surroundings(
        Contexts contexts,
        Streams streams,
        Space space,
        Consumer<Pat> changed,
        BiFunction<Pat, Task, PatHandle> spawn) {}
