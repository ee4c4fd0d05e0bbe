/** Hosts that are kept ready: languages loaded, contexts built, code warm, for the next session of the same user. */
package dev.patio.spare;
