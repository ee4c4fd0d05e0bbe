/**
 * What all of Node's bindings share: the running program, system errors, calls back into JavaScript. A binding is a
 * class in a package below {@code binding} and a line in its table.
 */
package dev.patio.guest.javascript.node;
