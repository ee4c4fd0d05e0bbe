package dev.patio.session;

import org.graalvm.polyglot.Engine;

/** Accompanies pats that each have an engine of their own. Called by the pat's main thread, which waits. */
public interface OwnEngines {
    /** The engine is there, and nothing runs on it yet. */
    void opened(Pat pat, Engine engine);

    /** The program begins. */
    void begins(Pat pat);
}
