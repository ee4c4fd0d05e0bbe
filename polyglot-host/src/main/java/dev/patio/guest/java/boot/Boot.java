package dev.patio.guest.java.boot;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the host does inside a context before and after a program. The packages that it looks into are opened to it. */
public final class Boot {
    /** Threads of the runtime and of the host; a program waits for its own only. */
    private static final Set<Thread> BEFORE = new HashSet<>();

    private Boot() {}

    /** Puts the host's streams in the place of those of the process. */
    public static void streams(Object read, Object available, Object out, Object err) {
        System.setIn(new BufferedInputStream(new HostInput(read, available)));
        System.setOut(print(out, "stdout.encoding"));
        System.setErr(print(err, "stderr.encoding"));
    }

    private static PrintStream print(Object write, String encoding) {
        String name = System.getProperty(encoding, System.getProperty("native.encoding", "UTF-8"));
        return new PrintStream(
                new BufferedOutputStream(new HostOutput(write), 8192),
                true,
                Charset.forName(name, Charset.defaultCharset()));
    }

    /** Fills the environment: names and values in turn. */
    public static void environment(String[] variables) throws ReflectiveOperationException {
        Class<?> process = Class.forName("java.lang.ProcessEnvironment");
        Field field = process.getDeclaredField("theEnvironment");
        field.setAccessible(true);
        Constructor<?> view =
                Class.forName("java.lang.ProcessEnvironment$StringEnvironment").getDeclaredConstructor(Map.class);
        view.setAccessible(true);
        @SuppressWarnings("unchecked")
        Map<String, String> environment = (Map<String, String>) view.newInstance(field.get(null));
        environment.clear();
        for (int i = 0; i < variables.length; i += 2) {
            environment.put(variables[i], variables[i + 1]);
        }
    }

    /** Sets properties: names and values in turn. */
    public static void properties(String[] properties) {
        for (int i = 0; i < properties.length; i += 2) {
            System.setProperty(properties[i], properties[i + 1]);
        }
    }

    /** Makes a folder the one that relative names are relative to; the JDK asked for it once, when it started. */
    public static void workingDirectory(String folder) throws ReflectiveOperationException {
        System.setProperty("user.dir", folder);
        Field fileSystem = File.class.getDeclaredField("FS");
        fileSystem.setAccessible(true);
        set(fileSystem.get(null), "userDir", folder);
        Object paths = FileSystems.getDefault();
        set(paths, "defaultDirectory", folder.getBytes(Charset.forName(System.getProperty("sun.jnu.encoding"))));
    }

    private static void set(Object object, String name, Object value) throws ReflectiveOperationException {
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    field.set(object, value);
                    return;
                }
            }
        }
        throw new NoSuchFieldException(object.getClass() + "." + name);
    }

    /** Makes the class path longer, and the assertions of its classes count if they should. */
    public static void classPath(String[] entries, boolean assertions) throws ReflectiveOperationException {
        ClassLoader loader = ClassLoader.getSystemClassLoader();
        Method append = loader.getClass().getDeclaredMethod("appendToClassPathForInstrumentation", String.class);
        append.setAccessible(true);
        for (String entry : entries) {
            append.invoke(loader, entry);
        }
        System.setProperty("java.class.path", String.join(File.pathSeparator, entries));
        loader.setDefaultAssertionStatus(assertions);
    }

    /** The calling thread becomes the program's main thread, and the class its main class; null without a main method. */
    public static Class<?> mainClass(String name) throws ClassNotFoundException {
        BEFORE.addAll(threads());
        Thread.currentThread().setName("main");
        Thread.currentThread().setContextClassLoader(ClassLoader.getSystemClassLoader());
        Class<?> type = Class.forName(name, false, ClassLoader.getSystemClassLoader());
        return mainMethod(type) == null ? null : type;
    }

    /** The method that starts a class: one that takes arguments before one that does not, its own before inherited ones. */
    private static Method mainMethod(Class<?> type) {
        for (Class<?>[] parameters : new Class<?>[][] {{String[].class}, {}}) {
            for (Class<?> declaring = type; declaring != null; declaring = declaring.getSuperclass()) {
                try {
                    Method method = declaring.getDeclaredMethod("main", parameters);
                    if (!Modifier.isPrivate(method.getModifiers()) && method.getReturnType() == void.class) {
                        return method;
                    }
                } catch (NoSuchMethodException e) {
                    // look further up
                }
            }
        }
        return null;
    }

    /** Whether the main method can be called from outside as it is. */
    public static boolean isPlain(Class<?> type) {
        Method method = mainMethod(type);
        int both = Modifier.PUBLIC | Modifier.STATIC;
        return method.getDeclaringClass() == type
                && method.getParameterCount() == 1
                && (method.getModifiers() & both) == both
                && Modifier.isPublic(type.getModifiers());
    }

    /** Calls a main method that is hidden, of an instance, or takes nothing. */
    public static void main(Class<?> type, String[] arguments) throws Throwable {
        Method method = mainMethod(type);
        method.setAccessible(true);
        try {
            Object receiver = null;
            if (!Modifier.isStatic(method.getModifiers())) {
                Constructor<?> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                receiver = constructor.newInstance();
            }
            Object[] parameters = method.getParameterCount() == 0 ? new Object[0] : new Object[] {arguments};
            method.invoke(receiver, parameters);
        } catch (InvocationTargetException e) {
            throw withoutOurFrames(e.getCause());
        }
    }

    private static Throwable withoutOurFrames(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            StackTraceElement[] frames = each.getStackTrace();
            int end = frames.length;
            while (end > 0 && isOurs(frames[end - 1])) {
                end--;
            }
            each.setStackTrace(Arrays.copyOf(frames, end));
        }
        return thrown;
    }

    private static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().equals(Boot.class.getName())
                || frame.getClassName().startsWith("jdk.internal.reflect.")
                || frame.getClassName().startsWith("java.lang.reflect.")
                || frame.getClassName().startsWith("java.lang.invoke.");
    }

    /** What the runtime does with an exception that leaves main. */
    public static void uncaught(Throwable thrown) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
    }

    /** Waits for the threads that a program has to wait for, then runs its shutdown hooks. */
    public static void end() throws InterruptedException, ReflectiveOperationException {
        for (Thread thread = waitedFor(); thread != null; thread = waitedFor()) {
            thread.join();
        }
        Method shutdown = Class.forName("java.lang.Shutdown").getDeclaredMethod("shutdown");
        shutdown.setAccessible(true);
        shutdown.invoke(null);
        flush();
    }

    private static Thread waitedFor() {
        for (Thread thread : threads()) {
            if (!thread.isDaemon() && !BEFORE.contains(thread)) {
                return thread;
            }
        }
        return null;
    }

    private static List<Thread> threads() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        Thread[] threads = new Thread[group.activeCount() + 16];
        int count = group.enumerate(threads, true);
        return Arrays.asList(threads).subList(0, count);
    }

    /** What a signal does where nothing handles it. */
    public static void exit(int status) {
        System.exit(status);
    }

    private static void flush() {
        System.out.flush();
        System.err.flush();
    }
}
