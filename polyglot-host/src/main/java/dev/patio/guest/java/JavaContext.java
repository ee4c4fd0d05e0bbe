package dev.patio.guest.java;

import dev.patio.guest.GuestContext;
import dev.patio.guest.Launch;
import dev.patio.guest.Signal;
import dev.patio.guest.Stdio;
import dev.patio.guest.UsageException;
import dev.patio.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** One pat's Java: a JVM in the context, booted before its program is known. */
final class JavaContext implements GuestContext {
    private static final String BOOT = "dev.patio.guest.java.boot.Boot";
    private static final int FAILURE = 1;

    private final Context context;
    private final Value boot;

    /** The status that a signal decided on; -1 while none did. */
    private final AtomicInteger signalled = new AtomicInteger(-1);

    JavaContext(Engine engine) {
        JavaSlots.take();
        context = Context.newBuilder("java")
                .engine(engine)
                .allowAllAccess(true)
                .allowExperimentalOptions(true)
                .options(Map.of(
                        "java.Polyglot",
                        "true",
                        "java.Classpath",
                        bootPath(),
                        "java.JavaHome",
                        System.getProperty("java.home"),
                        "java.SunMiscUnsafeMemoryAccess",
                        "allow",
                        "java.AddOpens",
                        "java.base/java.lang=ALL-UNNAMED:java.base/java.io=ALL-UNNAMED"
                                + ":java.base/sun.nio.fs=ALL-UNNAMED"
                                + ":java.base/jdk.internal.loader=ALL-UNNAMED"))
                .build();
        boot = context.getBindings("java").getMember(BOOT);
    }

    private static String bootPath() {
        return Path.of(java.net.URI.create(JavaContext.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
    }

    @Override
    public int run(Launch launch) {
        OutputStream err = launch.stdio().err().stream();
        JavaCommandLine commandLine =
                JavaCommandLine.parse(launch.commandLine(), launch.workingDirectory(), launch.environment());
        if (commandLine.entry() instanceof JavaEntry.Text(String text)) {
            say(launch.stdio().out().stream(), text);
            return 0;
        }
        try (JavaProgram program = JavaProgram.of(commandLine)) {
            return run(launch, commandLine, program);
        } catch (JavaProgram.CompilationException e) {
            say(err, e.getMessage() + Messages.text("java.compilation") + "\n");
            return FAILURE;
        } catch (IOException e) {
            throw new UsageException(Messages.text("java.unreadable", e.getMessage()));
        }
    }

    private static void say(OutputStream stream, String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // its reader is gone, and nobody else wants to know
        }
    }

    private int run(Launch launch, JavaCommandLine commandLine, JavaProgram program) {
        int status;
        try {
            prepare(launch, commandLine, program);
            status = runMain(program.mainClass(), commandLine.arguments(), launch.stdio());
            boot.invokeMember("end");
        } catch (PolyglotException e) {
            if (!e.isExit()) {
                throw e;
            }
            status = e.getExitStatus();
        } catch (RuntimeException | Error e) {
            status = exitStatus(e);
        }
        return signalled.get() >= 0 ? signalled.get() : status;
    }

    /** Espresso lets its own way of ending a program out as it is; the status then shows when the context is closed. */
    private int exitStatus(Throwable thrown) {
        try {
            context.close();
        } catch (PolyglotException e) {
            if (e.isExit()) {
                return e.getExitStatus();
            }
        }
        throw rethrown(thrown);
    }

    private static RuntimeException rethrown(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return (RuntimeException) thrown;
    }

    private void prepare(Launch launch, JavaCommandLine commandLine, JavaProgram program) {
        Stdio stdio = launch.stdio();
        boot.invokeMember(
                "streams",
                (ProxyExecutable) arguments -> read(stdio, arguments[0].asInt()),
                (ProxyExecutable) arguments -> available(stdio),
                (ProxyExecutable) arguments -> write(stdio.out().stream(), arguments[0].asString()),
                (ProxyExecutable) arguments -> write(stdio.err().stream(), arguments[0].asString()));
        boot.invokeMember("environment", strings(pairs(launch.environment())));
        boot.invokeMember("workingDirectory", launch.workingDirectory().toString());
        boot.invokeMember("properties", strings(pairs(commandLine.properties())));
        boot.invokeMember(
                "classPath",
                strings(program.classPath().stream().map(Path::toString).toList()),
                commandLine.assertions());
    }

    private static String read(Stdio stdio, int length) {
        try {
            byte[] bytes = new byte[length];
            int count = stdio.in().stream().read(bytes);
            return count < 0 ? "" : new String(bytes, 0, count, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    private static String available(Stdio stdio) {
        try {
            return String.valueOf(stdio.in().stream().available());
        } catch (IOException e) {
            return "0";
        }
    }

    private static String write(OutputStream stream, String bytes) {
        try {
            stream.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return "";
        } catch (IOException e) {
            return e.getMessage() == null ? "Write failed" : e.getMessage();
        }
    }

    private int runMain(String name, List<String> arguments, Stdio stdio) {
        Value type;
        try {
            type = boot.invokeMember("mainClass", name);
        } catch (PolyglotException e) {
            if (e.isExit() || !e.isGuestException()) {
                throw e;
            }
            say(stdio.err().stream(), Messages.text("java.no-class", name, e.getMessage()) + "\n");
            return FAILURE;
        }
        if (type.isNull()) {
            say(stdio.err().stream(), Messages.text("java.no-main", name) + "\n");
            return FAILURE;
        }
        Value guestArguments = strings(arguments);
        try {
            if (boot.invokeMember("isPlain", type).asBoolean()) {
                // Straight from here, so that nothing of ours stands below it in a stack trace.
                type.getMember("static").invokeMember("main/([Ljava/lang/String;)V", guestArguments);
            } else {
                boot.invokeMember("main", type, guestArguments);
            }
            return 0;
        } catch (PolyglotException e) {
            if (!e.isGuestException() || e.isExit() || e.getGuestObject() == null) {
                throw e;
            }
            boot.invokeMember("uncaught", e.getGuestObject());
            return FAILURE;
        }
    }

    private Value strings(List<String> texts) {
        Value array =
                context.getBindings("java").getMember("[Ljava.lang.String;").newInstance(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            array.setArrayElement(i, texts.get(i));
        }
        return array;
    }

    private static List<String> pairs(Map<String, String> map) {
        List<String> pairs = new ArrayList<>();
        map.forEach((name, value) -> {
            pairs.add(name);
            pairs.add(value);
        });
        return pairs;
    }

    /** As the JVM does where nothing handles a signal: the shutdown hooks run, then the program ends. */
    @Override
    public boolean signal(Signal signal) {
        if (signal != Signal.INT && signal != Signal.TERM && signal != Signal.HUP) {
            return false;
        }
        signalled.compareAndSet(-1, signal.status());
        try {
            boot.invokeMember("exit", signal.status());
        } catch (RuntimeException | Error e) {
            // that is how an exit leaves
        }
        return true;
    }

    @Override
    public void close() {
        try {
            context.close(true);
        } catch (RuntimeException | Error e) {
            // Espresso lets an exit, or threads that did not stop at once, out of here; the context is closed
        }
    }
}
