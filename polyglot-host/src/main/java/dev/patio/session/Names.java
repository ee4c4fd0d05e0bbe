package dev.patio.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names of a session's pats: no two that live have the same. Any thread. */
final class Names {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    synchronized void take(String name) {
        taken.add(name);
    }

    /** Takes the name that is wished, or that with a number, where it was taken before. */
    synchronized String takeLike(String wish) {
        String name;
        do {
            int number = numbers.merge(wish, 1, Integer::sum);
            name = number == 1 ? wish : wish + "-" + number;
        } while (!taken.add(name));
        return name;
    }

    synchronized void giveBack(String name) {
        taken.remove(name);
    }
}
