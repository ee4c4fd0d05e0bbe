/** Node's internal bindings: the surface below its library, one small class each, all in one table. */
package dev.patio.guest.javascript.binding;
