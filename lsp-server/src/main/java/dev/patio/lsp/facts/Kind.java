package dev.patio.lsp.facts;

import java.util.Optional;

/** What a program does with a shared name. */
public enum Kind {
    EXPORT(Optional.of(Space.EXPORT)),
    IMPORT(Optional.of(Space.EXPORT)),
    WATCH(Optional.of(Space.EXPORT)),
    RETRACT(Optional.of(Space.EXPORT)),
    /** In a manifest. */
    AFTER(Optional.of(Space.EXPORT)),
    CHANNEL(Optional.of(Space.CHANNEL)),
    SEND(Optional.of(Space.CHANNEL)),
    RECEIVE(Optional.of(Space.CHANNEL)),
    CLOSE(Optional.of(Space.CHANNEL)),
    /** A channel gets where nobody can see what is done with it. */
    ESCAPE(Optional.of(Space.CHANNEL)),
    /** The name is a file. */
    SPAWN(Optional.empty());

    private final Optional<Space> space;

    Kind(Optional<Space> space) {
        this.space = space;
    }

    public Optional<Space> space() {
        return space;
    }

    /** Whether it makes the name what it is. */
    public boolean defines() {
        return this == EXPORT || this == CHANNEL;
    }
}
