/**
 * A session: programs, the pats that run them, and everything that happens to a pat between its start and its end.
 * Knows no command line and no protocol.
 */
package dev.patio.session;
