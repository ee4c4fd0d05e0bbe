package dev.patio.guest.java;

import java.util.List;
import java.util.Map;

/**
 * What options set in the machine.
 *
 * @param assertions what follows -ea and -da, with a plus or minus before it, in order
 * @param packages module, package and {@code opens} or {@code exports} in turn
 */
record Settings(Map<String, String> properties, List<String> assertions, List<String> packages) {}
