/**
 * What happened when in a session: a lane for each program with what it did and waited for, arrows for what went from one to
 * another. In Chrome's trace event format, which Perfetto and chrome://tracing show.
 */
package dev.patio.timeline;
