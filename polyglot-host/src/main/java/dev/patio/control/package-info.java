/** How another process looks at and acts on a running session: one request and its answer over a Unix domain socket. */
package dev.patio.control;
