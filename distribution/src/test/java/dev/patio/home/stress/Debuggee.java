package dev.patio.home.stress;

import java.util.ArrayList;
import java.util.List;

/** A thread as the client believes it to be. One thread. */
final class Debuggee {
    final int id;

    /** It has stopped, and was not told to go on since. */
    boolean stands;

    /** How many requests to go on have no answer yet. */
    int goingOn;

    /** How often it has stopped where it does each round. */
    int rounds;

    /** What its program says is its name; empty before anybody has looked. */
    String name = "";

    /** Numbers of what was looked at while it stood. */
    final List<Integer> frames = new ArrayList<>();

    Debuggee(int id) {
        this.id = id;
    }

    @Override
    public String toString() {
        return "%d %s: stands %s, told to go on %s, rounds %s".formatted(id, name, stands, goingOn, rounds);
    }
}
