/** Node's Buffer: text to bytes and back, searching, filling, comparing. */
package dev.patio.guest.javascript.binding.buffer;
