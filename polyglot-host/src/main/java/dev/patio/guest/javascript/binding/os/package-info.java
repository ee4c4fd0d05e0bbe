/** Node's {@code os} binding: the machine that the program runs on. */
package dev.patio.guest.javascript.binding.os;
