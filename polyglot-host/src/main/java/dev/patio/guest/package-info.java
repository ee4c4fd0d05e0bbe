/**
 * How one program of a language runs in a context as its own runtime would run it. A language is a package
 * below this one and one {@link dev.patio.guest.Guest}; none knows another.
 */
package dev.patio.guest;
