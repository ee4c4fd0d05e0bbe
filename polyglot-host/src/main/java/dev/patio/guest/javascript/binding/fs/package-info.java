/**
 * Node's {@code fs} bindings: files, folders and their watchers. Paths are the program's own: relative ones start at
 * its working directory, and all pass its {@link dev.patio.guest.FileGate}. Descriptors are the program's own too.
 */
package dev.patio.guest.javascript.binding.fs;
