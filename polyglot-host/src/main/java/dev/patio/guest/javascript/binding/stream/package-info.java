/** Handles that bytes flow through, and the program's standard streams. */
package dev.patio.guest.javascript.binding.stream;
