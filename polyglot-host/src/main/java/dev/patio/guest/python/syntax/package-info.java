/** Whether a text is Python, by GraalPy's parser alone: no engine, nothing runs. */
package dev.patio.guest.python.syntax;
