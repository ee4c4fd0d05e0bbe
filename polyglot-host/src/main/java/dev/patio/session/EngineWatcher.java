package dev.patio.session;

import org.graalvm.polyglot.Engine;

/** Accompanies pats and the engines that they are on. Called by the pat's main thread, which waits. */
public interface EngineWatcher {
    /** The engine is there, and the pat does not run on it yet, or does already if somebody has just begun to watch. */
    void opened(Pat pat, Engine engine);

    /** The program begins. */
    void begins(Pat pat);
}
