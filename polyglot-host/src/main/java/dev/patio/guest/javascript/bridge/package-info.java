/**
 * How Java and JavaScript meet: Java methods as JavaScript functions and classes, Java objects behind JavaScript ones,
 * values from one side to the other. Goes through the internals of GraalJS, knows nothing of Node.
 *
 * <p>Everything here is called on the thread that has entered the context, unless it says otherwise.
 */
package dev.patio.guest.javascript.bridge;
