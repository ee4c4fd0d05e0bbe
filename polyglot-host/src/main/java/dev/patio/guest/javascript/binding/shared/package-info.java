/**
 * The shared space as JavaScript programs see it: what freezes their values, what stands for frozen values in them, and
 * the binding below the module {@code patio}.
 */
package dev.patio.guest.javascript.binding.shared;
