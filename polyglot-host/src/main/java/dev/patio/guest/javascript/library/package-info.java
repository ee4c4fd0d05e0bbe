/**
 * Node's own JavaScript library as the build takes it out of a node binary: its modules' text, and the facts below it
 * (constants, option tables, names of functions). What is shared by all contexts of an engine is kept here.
 */
package dev.patio.guest.javascript.library;
