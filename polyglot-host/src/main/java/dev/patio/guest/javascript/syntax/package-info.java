/** Whether a text is JavaScript, by GraalJS's parser alone: no engine, nothing runs. */
package dev.patio.guest.javascript.syntax;
