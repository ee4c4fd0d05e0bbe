/**
 * Runs inside Espresso, in front of a Java program, and makes it see its own arguments, streams, environment and
 * folder. Uses nothing but java.base, and is called by {@code dev.patio.guest.java} only.
 */
package dev.patio.guest.java.boot;
