package dev.patio.debug.look;

import com.oracle.truffle.api.debug.SuspendedEvent;
import dev.patio.debug.java.JavaExpressions;
import dev.patio.shared.SpaceReport;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What there is to look at where a thread has stopped.
 *
 * @param event empty where it waits outside of all calls, as an event loop does
 * @param awaited says what it waits for, where it does
 * @param sender whose message it has received
 * @param space what the pats share
 * @param limit for texts of values
 * @param java evaluates in frames of Java
 * @param python knows what frames of Python handle
 */
public record Scene(
        Optional<SuspendedEvent> event,
        Optional<String> awaited,
        Optional<Sender> sender,
        Supplier<SpaceReport> space,
        TimeLimit limit,
        JavaExpressions java,
        PythonHandlers python) {}
