/** Structured clones and the ports that carry them. */
package dev.patio.guest.javascript.binding.messaging;
