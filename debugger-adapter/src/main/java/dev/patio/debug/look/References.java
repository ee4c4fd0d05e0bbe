package dev.patio.debug.look;

import dev.patio.debug.place.Texts;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The numbers by which a client knows what it looks at; no number is given twice in a conversation. Any thread. */
public final class References {
    private record Held(Object owner, Object thing) {}

    private final Texts texts = new Texts();
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, Held> held = new ConcurrentHashMap<>();

    /** Code that stands in no file. */
    public Texts texts() {
        return texts;
    }

    /** Holds a thing until its owner is forgotten. */
    public int add(Object owner, Object thing) {
        int number = last.incrementAndGet();
        held.put(number, new Held(owner, thing));
        return number;
    }

    /** The owner of the thing of a number. */
    public <T> T owner(int number, Class<T> type) {
        return type.cast(held(number).owner());
    }

    public <T> T thing(int number, Class<T> type) {
        Object thing = held(number).thing();
        if (!type.isInstance(thing)) {
            throw new Refusal(Problem.GONE, number);
        }
        return type.cast(thing);
    }

    private Held held(int number) {
        Held found = held.get(number);
        if (found == null) {
            throw new Refusal(Problem.GONE, number);
        }
        return found;
    }

    public void forget(Object owner) {
        held.values().removeIf(thing -> thing.owner().equals(owner));
    }
}
