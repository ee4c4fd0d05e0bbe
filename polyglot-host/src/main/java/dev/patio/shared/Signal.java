package dev.patio.shared;

/** Something that one thread of a pat waits for again and again. Others give it, any number of times. */
public final class Signal extends Sleep {
    private volatile boolean given;

    Signal(Patience patience) {
        super(patience);
    }

    @Override
    public boolean isDone() {
        return given;
    }

    public void give() {
        given = true;
        wake();
    }

    /** Forgets that it was given. */
    public void clear() {
        given = false;
    }
}
