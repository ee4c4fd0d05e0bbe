/** Node's {@code crypto} binding as far as Java's own algorithms carry it: digests, random bytes, derived keys. */
package dev.patio.guest.javascript.binding.crypto;
