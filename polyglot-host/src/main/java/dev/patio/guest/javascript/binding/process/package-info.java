/** Node's bindings for child processes: {@code process_wrap} and {@code spawn_sync}. */
package dev.patio.guest.javascript.binding.process;
