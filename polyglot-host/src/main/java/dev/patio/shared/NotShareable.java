package dev.patio.shared;

import dev.patio.text.Messages;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A value has no frozen form. Whoever walks the value adds a step of the path on the way out; whoever knows what the
 * value was to be ends it with {@link #as}.
 */
public final class NotShareable extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Deeper values could be frozen, but hardly a program could look at them without running out of stack. */
    private static final int DEPTH = 500;

    private static final int MOST_STEPS = 16;
    private static final int NO_CYCLE = -1;

    private final transient Deque<String> path = new ArrayDeque<>();
    private final int backTo;

    /**
     * Says what is wrong.
     *
     * @param reason what stands there and why it cannot be shared, such as "a threading.Lock has no frozen form"
     */
    public NotShareable(String reason) {
        this(reason, NO_CYCLE);
    }

    private NotShareable(String reason, int backTo) {
        super(reason, null, false, false);
        this.backTo = backTo;
    }

    /**
     * The value is one of those around it.
     *
     * @param depth how many steps of the path lead to it; none for the outermost value
     */
    public static NotShareable cycle(int depth) {
        return new NotShareable("", depth);
    }

    /** Refuses values that are nested too deeply. */
    public static void checkDepth(int depth) {
        if (depth > DEPTH) {
            throw new NotShareable(Messages.text("shared.too-deep", DEPTH));
        }
    }

    /** The value stands at this index of what is walked. */
    public NotShareable at(int index) {
        path.addFirst("[" + index + "]");
        return this;
    }

    /** The value stands under this key of what is walked. */
    public NotShareable under(Object key) {
        path.addFirst("[" + (key instanceof Number || key instanceof Boolean ? key : "\"" + key + "\"") + "]");
        return this;
    }

    /** The value is this field of what is walked. */
    public NotShareable in(String field) {
        path.addFirst("." + field);
        return this;
    }

    /** The value is a key of what is walked, or within one. */
    public NotShareable asKey() {
        path.clear();
        path.addFirst(" (a key)");
        return this;
    }

    /** The error for the user, for whom the walked value has this name. */
    public SpaceException as(String name) {
        List<String> steps = List.copyOf(path);
        String reason = backTo == NO_CYCLE
                ? getMessage()
                : Messages.text("shared.cycle", name + text(steps.subList(0, backTo)));
        return new SpaceException(
                SpaceException.Kind.NOT_SHAREABLE, Messages.text("shared.not-shareable", name + text(steps), reason));
    }

    /** Of a long way, how it begins and how it ends. */
    private static String text(List<String> steps) {
        return steps.size() <= MOST_STEPS
                ? String.join("", steps)
                : text(steps.subList(0, MOST_STEPS / 2)) + "…"
                        + text(steps.subList(steps.size() - MOST_STEPS / 2, steps.size()));
    }
}
