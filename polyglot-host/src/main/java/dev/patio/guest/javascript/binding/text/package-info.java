/** Node's bindings for text and its bytes: {@code string_decoder} and {@code encoding_binding}. */
package dev.patio.guest.javascript.binding.text;
