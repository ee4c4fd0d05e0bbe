/** The event loop of a program: what is due, what has arrived from other threads, and what keeps it alive. */
package dev.patio.guest.javascript.loop;
