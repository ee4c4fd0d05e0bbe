package dev.patio.debug.run;

import org.graalvm.polyglot.Engine;

/**
 * What a pat is on.
 *
 * @param shared with other pats; it may run already
 */
record PatEngine(Engine engine, boolean shared) {}
