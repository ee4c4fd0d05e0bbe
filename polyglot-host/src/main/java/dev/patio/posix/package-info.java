/** The few system calls that the JDK has no interface for, by subject. Knows nothing above it. */
package dev.patio.posix;
