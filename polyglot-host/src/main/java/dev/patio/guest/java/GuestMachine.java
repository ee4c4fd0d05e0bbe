package dev.patio.guest.java;

import dev.patio.guest.Signal;
import dev.patio.guest.UsageException;
import dev.patio.guest.java.shared.SharedFunctions;
import dev.patio.posix.PosixException;
import dev.patio.posix.ThreadDirectory;
import dev.patio.text.Messages;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** The Espresso context of a program and the launcher inside it. {@link #boot} and {@link #run} on one thread. */
final class GuestMachine {
    private static final String LAUNCHER = "java.lang.PatLauncher";

    /** That of a process that was killed. */
    private static final int CANCELLED = 137;

    private final Context context;
    private volatile boolean closed;

    GuestMachine(Engine engine) {
        String boot = Path.of(System.getProperty("patio.home"), "libexec", "java", "java-boot.jar")
                .toString();
        context = Context.newBuilder("java")
                .engine(engine)
                .allowAllAccess(true)
                .allowExperimentalOptions(true)
                .logHandler(OutputStream.nullOutputStream()) // it warns of every thread that an exit ends
                .options(Map.of(
                        "java.Polyglot",
                        "true",
                        "java.BootClasspathPrepend",
                        boot,
                        // a class path that is given, yet empty: the program's entries are added to it
                        "java.Classpath",
                        "/dev/null",
                        "java.JavaHome",
                        System.getProperty("java.home"),
                        // a call by reflection as a chain of method handles, as the JDK makes it, takes 50 times as
                        // long here
                        "java.Properties.jdk.reflect.useNativeAccessorOnly",
                        "true"))
                .build();
    }

    /** Stays entered: a thread that leaves and comes back would be another guest thread. */
    void boot() {
        context.enter();
        context.initialize("java");
        launcher().invokeMember("hideAttached");
    }

    /** After an exit or a cancellation there is nothing left to leave, and polyglot says so. */
    void leave() {
        try {
            context.leave();
        } catch (IllegalStateException | PolyglotException e) {
            return; // left already, or ended
        }
    }

    /** What is for programs that others have started. */
    private Value started() {
        return context.getBindings("java").getMember("dev.patio.api.Started");
    }

    private Value launcher() {
        return context.getBindings("java").getMember(LAUNCHER);
    }

    /** Runs the program to the end that {@code java} would give it. */
    int run(Program program) {
        enterDirectory(program.launch().workingDirectory());
        try {
            int status = start(program);
            leave();
            return status;
        } catch (PolyglotException e) {
            leave();
            return status(e);
        } catch (Throwable e) { // exits and cancellations come as errors of the runtime's own, too
            leave();
            return exited(e);
        }
    }

    private int status(PolyglotException e) {
        if (e.isExit()) {
            return e.getExitStatus();
        }
        if (closed) {
            return CANCELLED;
        }
        throw e;
    }

    /** Nothing needs to change where the program shares the session's directory. */
    private static void enterDirectory(Path directory) {
        if (directory.equals(Path.of("").toAbsolutePath())) {
            return;
        }
        try {
            ThreadDirectory.change(directory);
        } catch (PosixException e) {
            throw new UsageException(Messages.text("guest.java.directory", directory, e.getMessage()));
        }
    }

    private int start(Program program) {
        Value launcher = launcher();
        bind(launcher, program);
        int status = 0;
        try {
            Optional<String> function = program.launch().function();
            if (function.isPresent()) {
                launcher.invokeMember("begin");
                started().invokeMember("call", program.main().name(), function.get());
            } else {
                main(launcher, program);
            }
        } catch (PolyglotException e) {
            if (e.isExit() || e.isCancelled() || e.getGuestObject() == null) {
                throw e;
            }
            if (program.launch().task().isPresent()) {
                started().invokeMember("failed", e.getGuestObject());
            }
            launcher.invokeMember("uncaught", e.getGuestObject());
            status = 1;
        }
        launcher.invokeMember("end");
        return status;
    }

    private static void main(Value launcher, Program program) {
        Value main = launcher.invokeMember(
                "load", program.main().kind().mode, program.main().name());
        String arguments = list(program.arguments());
        if (launcher.invokeMember("isPlain", main).asBoolean()) {
            main.getMember("static")
                    .invokeMember("main/([Ljava/lang/String;)V", launcher.invokeMember("arguments", arguments));
        } else {
            launcher.invokeMember("call", main, arguments);
        }
    }

    private static void bind(Value launcher, Program program) {
        launcher.getContext()
                .getPolyglotBindings()
                .putMember(SharedFunctions.NAME, SharedFunctions.of(program.launch(), program.classes()));
        var streams = StandardStreams.of(program.launch().stdio());
        List<String> environment = new ArrayList<>();
        program.launch().environment().forEach((name, value) -> environment.addAll(List.of(name, value)));
        List<String> properties = new ArrayList<>();
        program.settings().properties().forEach((name, value) -> properties.addAll(List.of(name, value)));
        List<String> command = new ArrayList<>(List.of(program.main().name()));
        command.addAll(program.arguments());
        properties.addAll(List.of("sun.java.command", String.join(" ", command)));

        launcher.invokeMember("environment", list(environment));
        launcher.invokeMember("properties", list(properties));
        launcher.invokeMember("directory", program.launch().workingDirectory().toString());
        launcher.invokeMember("classPath", list(program.classPath()));
        launcher.invokeMember("assertions", list(program.settings().assertions()));
        launcher.getContext()
                .getBindings("java")
                .getMember("dev.patio.boot.PatStreams")
                .invokeMember("set", streams.input(), streams.available(), streams.output(), streams.errors());
        launcher.invokeMember("open", list(program.settings().packages()));
    }

    /** As the launcher splits it. */
    private static String list(List<String> values) {
        StringBuilder list = new StringBuilder();
        values.forEach(value -> list.append(value).append('\0'));
        return list.toString();
    }

    /** System.exit ends threads with errors of the runtime's own; closing tells the status. */
    private int exited(Throwable thrown) {
        try {
            context.close();
        } catch (PolyglotException e) {
            return status(e);
        }
        if (closed) {
            return CANCELLED;
        }
        throw new IllegalStateException(thrown);
    }

    boolean signal(Signal signal) {
        return launcher().invokeMember("signal", signal.name()).asBoolean();
    }

    void close() {
        closed = true;
        try {
            context.close(true);
        } catch (PolyglotException e) {
            if (!e.isExit() && !e.isCancelled()) {
                throw e;
            }
        }
    }
}
