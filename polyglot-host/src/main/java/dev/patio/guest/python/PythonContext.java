package dev.patio.guest.python;

import dev.patio.guest.Access;
import dev.patio.guest.GuestContext;
import dev.patio.guest.Launch;
import dev.patio.guest.Signal;
import dev.patio.guest.UsageException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.graalvm.polyglot.Engine;

/**
 * One pat's Python. Opened with an interpreter for programs without options of their own, which is most; a program
 * that has some gets a fresh one.
 */
final class PythonContext implements GuestContext {
    private static final int USAGE = 2;
    private static final int KILLED = 137;

    private final Engine engine;
    private final Access access;
    private Interpreter interpreter;
    private boolean closed;

    PythonContext(Engine engine, Access access) {
        this.engine = engine;
        this.access = access;
        interpreter = new Interpreter(engine, access, Map.of());
    }

    @Override
    public int run(Launch launch) {
        PythonCommandLine commandLine;
        try {
            commandLine = PythonCommandLine.parse(launch.commandLine());
        } catch (UsageException e) {
            say(launch.stdio().err().stream(), e.getMessage() + "\n");
            return USAGE;
        }
        if (commandLine.entry() instanceof Entry.Text(String text)) {
            say(launch.stdio().out().stream(), text);
            return 0;
        }
        Settings settings = Settings.of(commandLine.options(), launch.environment());
        if (!settings.early().isEmpty()) {
            replace(settings.early());
        }
        Interpreter mine;
        synchronized (this) {
            if (closed) {
                return KILLED;
            }
            mine = interpreter;
        }
        return mine.run(launch, commandLine, settings.late());
    }

    private void replace(Map<String, String> options) {
        Interpreter fitting = new Interpreter(engine, access, options);
        Interpreter unfit;
        synchronized (this) {
            unfit = closed ? fitting : interpreter;
            interpreter = closed ? interpreter : fitting;
        }
        unfit.close();
    }

    private static void say(OutputStream stream, String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException e) {
            // its reader is gone, and nobody else wants to know
        }
    }

    @Override
    public boolean signal(Signal signal) {
        Interpreter mine;
        synchronized (this) {
            mine = interpreter;
        }
        return mine.signal(signal);
    }

    @Override
    public void close() {
        Interpreter mine;
        synchronized (this) {
            closed = true;
            mine = interpreter;
        }
        mine.close();
    }
}
