package dev.patio.shared;

import dev.patio.text.Messages;

/**
 * A value has no frozen form. Whoever walks the value adds a step of the path on the way out; whoever knows what the
 * value was to be ends it with {@link #as}.
 */
public final class NotShareable extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Deeper values could be frozen, but hardly a program could look at them without running out of stack. */
    private static final int DEPTH = 500;

    private final StringBuilder path = new StringBuilder();

    /**
     * Says what is wrong.
     *
     * @param reason what stands there and why it cannot be shared, such as "a threading.Lock has no frozen form"
     */
    public NotShareable(String reason) {
        super(reason, null, false, false);
    }

    /** Refuses values that are nested too deeply. */
    public static void checkDepth(int depth) {
        if (depth > DEPTH) {
            throw new NotShareable(Messages.text("shared.too-deep", DEPTH));
        }
    }

    /** The value stands at this index of what is walked. */
    public NotShareable at(int index) {
        path.insert(0, "[" + index + "]");
        return this;
    }

    /** The value stands under this key of what is walked. */
    public NotShareable under(Object key) {
        path.insert(0, "[" + (key instanceof Number || key instanceof Boolean ? key : "\"" + key + "\"") + "]");
        return this;
    }

    /** The value is this field of what is walked. */
    public NotShareable in(String field) {
        path.insert(0, "." + field);
        return this;
    }

    /** The error for the user, for whom the walked value has this name. */
    public SpaceException as(String name) {
        return new SpaceException(
                SpaceException.Kind.NOT_SHAREABLE, Messages.text("shared.not-shareable", name + path, getMessage()));
    }
}
