package dev.patio.guest.java;

import dev.patio.guest.GuestContext;
import dev.patio.guest.Launch;
import dev.patio.guest.Signal;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Value;

final class JavaContext implements GuestContext {
    private final Engine engine;
    private Context context;

    JavaContext(Engine engine) {
        this.engine = engine;
    }

    /** For now: a class of the working directory and its arguments. */
    @Override
    public int run(Launch launch) {
        List<String> commandLine = launch.commandLine();
        context = Context.newBuilder("java")
                .engine(engine)
                .allowAllAccess(true)
                .allowExperimentalOptions(true)
                .options(Map.of(
                        "java.Classpath", launch.workingDirectory().toString(),
                        "java.JavaHome", System.getProperty("java.home")))
                .build();
        Value bindings = context.getBindings("java");
        Value arguments = bindings.getMember("[Ljava.lang.String;").newInstance(commandLine.size() - 1);
        for (int i = 1; i < commandLine.size(); i++) {
            arguments.setArrayElement(i - 1, commandLine.get(i));
        }
        bindings.getMember(commandLine.getFirst()).invokeMember("main/([Ljava/lang/String;)V", arguments);
        context.close(true);
        return 0;
    }

    @Override
    public boolean signal(Signal signal) {
        return false;
    }

    @Override
    public void close() {
        if (context != null) {
            context.close(true);
        }
    }
}
