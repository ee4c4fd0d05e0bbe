package dev.patio.session;

/** Hears what happens in a session. Called one at a time, by threads of the session; must return soon. */
public interface Events {
    default void changed(Pat pat) {}

    default void notice(String message) {}
}
