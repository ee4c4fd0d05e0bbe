/** How programs are compiled and loaded: scripts, CommonJS and ES modules, package.json. */
package dev.patio.guest.javascript.binding.module;
