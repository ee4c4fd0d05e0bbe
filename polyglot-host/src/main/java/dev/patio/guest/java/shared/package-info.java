/** The shared space as Java programs reach it: the host's side of {@code dev.patio.api}, which stands inside the guest. */
package dev.patio.guest.java.shared;
