package java.lang;

import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import jdk.internal.loader.PatClassPath;
import jdk.internal.misc.MethodFinder;
import jdk.internal.misc.Signal;
import jdk.internal.misc.Unsafe;
import sun.launcher.LauncherHelper;

/**
 * What the host calls to make this virtual machine that of one program, and to end it. It stands in java.base, as if
 * by --patch-module, because a launcher reaches what programs must not. Lists come as texts split by zeros.
 */
public final class PatLauncher {
    /** LauncherHelper's mode for the name of a class. */
    private static final int CLASS = 1;

    private static final long ATTACH_NANOS = 1_000_000_000;

    private PatLauncher() {}

    /**
     * Hides the virtual machine's own thread, which it attaches at its leisure as if it were the program's: named
     * apart, of the system's kind, and not counted in the names of the program's threads.
     */
    public static void hideAttached() throws ReflectiveOperationException {
        long deadline = System.nanoTime() + ATTACH_NANOS;
        Thread attached = attached();
        while (attached == null && System.nanoTime() < deadline) {
            Thread.yield();
            attached = attached();
        }
        if (attached != null) {
            attached.setName("Reference Drain");
            attached.daemon(true);
            Unsafe unsafe = Unsafe.getUnsafe();
            Field next = Class.forName("java.lang.Thread$ThreadNumbering").getDeclaredField("next");
            unsafe.putIntVolatile(unsafe.staticFieldBase(next), unsafe.staticFieldOffset(next), 0);
        }
    }

    private static Thread attached() {
        for (Thread thread : Thread.getAllThreads()) {
            if (!isDaemon(thread) && thread != Thread.currentThread() && thread.getName() != null) {
                return thread;
            }
        }
        return null;
    }

    /** Names and values in turn. */
    public static void environment(String variables) {
        ProcessEnvironment.set(split(variables));
    }

    /** Names and values in turn. */
    public static void properties(String properties) {
        String[] parts = split(properties);
        for (int i = 0; i < parts.length; i += 2) {
            System.setProperty(parts[i], parts[i + 1]);
        }
    }

    public static void classPath(String entries) {
        for (String entry : split(entries)) {
            PatClassPath.append(entry);
        }
        System.setProperty("java.class.path", entries.replace('\0', File.pathSeparatorChar));
    }

    /** What follows -ea and -da, with a plus or minus before it. */
    public static void assertions(String choices) {
        ClassLoader loader = ClassLoader.getSystemClassLoader();
        for (String choice : split(choices)) {
            boolean enabled = choice.charAt(0) == '+';
            String where = choice.substring(1);
            if (where.isEmpty()) {
                loader.setDefaultAssertionStatus(enabled);
            } else if (where.endsWith("...")) {
                String name = where.substring(0, where.length() - 3);
                loader.setPackageAssertionStatus(name.isEmpty() ? null : name, enabled);
            } else {
                loader.setClassAssertionStatus(where, enabled);
            }
        }
    }

    /** Opens or exports packages to the program: module, package, {@code opens} or {@code exports} in turn. */
    public static void open(String packages) {
        String[] parts = split(packages);
        for (int i = 0; i < parts.length; i += 3) {
            Module module = ModuleLayer.boot().findModule(parts[i]).orElse(null);
            if (module == null || !module.getPackages().contains(parts[i + 1])) {
                System.err.println("WARNING: " + (module == null ? "Unknown module: " + parts[i] : "package " + parts[i + 1] + " not in " + parts[i]));
            } else if (parts[i + 2].equals("opens")) {
                module.implAddOpensToAllUnnamed(parts[i + 1]);
            } else {
                module.implAddExportsToAllUnnamed(parts[i + 1]);
            }
        }
    }

    /**
     * Relative names are looked up by the operating system in the directory of the thread, which the host has set;
     * here only the copies that the library keeps are brought in line.
     */
    public static void directory(String directory) throws ReflectiveOperationException {
        System.setProperty("user.dir", directory);
        Object files = get(File.class, null, "FS");
        set(files.getClass(), files, "userDir", directory);
        Object paths = FileSystems.getDefault();
        Class<?> type = Class.forName("sun.nio.fs.UnixFileSystem");
        set(type, paths, "defaultDirectory", directory.getBytes(StandardCharsets.UTF_8));
    }

    /** As Terminator does, which Espresso leaves out: the signals that end a program run its shutdown hooks. */
    private static void endOnSignals() {
        Signal.Handler end = new Signal.Handler() {
            @Override
            public void handle(Signal signal) {
                Shutdown.exit(128 + signal.getNumber());
            }
        };
        for (String name : new String[] {"HUP", "INT", "TERM"}) {
            Signal.handle(new Signal(name), end);
        }
    }

    /** The program's own code is about to run. */
    public static void begin() {
        endOnSignals();
        Thread.currentThread().setContextClassLoader(ClassLoader.getSystemClassLoader());
    }

    /** Finds the main class as java does; where there is none, the message is java's and the program exits. */
    public static Class<?> load(int mode, String what) {
        begin();
        if (mode == CLASS) {
            requireClass(what.replace('/', '.'));
        }
        return LauncherHelper.checkAndLoadMain(true, mode, what);
    }

    /** LauncherHelper would print the cause, in which Espresso has another spelling of the name. */
    private static void requireClass(String name) {
        try {
            Class.forName(name, false, ClassLoader.getSystemClassLoader());
        } catch (ClassNotFoundException e) {
            System.err.println("Error: Could not find or load main class " + name);
            System.err.println("Caused by: java.lang.ClassNotFoundException: " + name);
            System.exit(1);
        }
    }

    /** Whether the host can call it, which leaves no frame below that of the program. */
    public static boolean isPlain(Class<?> main) throws NoSuchMethodException {
        Method method = MethodFinder.findMainMethod(main);
        return Modifier.isStatic(method.getModifiers())
                && Modifier.isPublic(method.getModifiers())
                && method.getDeclaringClass() == main
                && method.getParameterCount() == 1;
    }

    /** Calls a main method that is an instance's, without parameters, or not public. */
    public static void call(Class<?> main, String arguments) throws Throwable {
        Method method = MethodFinder.findMainMethod(main);
        method.setAccessible(true);
        try {
            Object instance = null;
            if (!Modifier.isStatic(method.getModifiers())) {
                Constructor<?> constructor = main.getDeclaredConstructor();
                constructor.setAccessible(true);
                instance = constructor.newInstance();
            }
            if (method.getParameterCount() == 0) {
                method.invoke(instance);
            } else {
                method.invoke(instance, (Object) split(arguments));
            }
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    public static String[] arguments(String arguments) {
        return split(arguments);
    }

    public static void uncaught(Throwable thrown) {
        Thread.currentThread().dispatchUncaughtException(thrown);
    }

    /** Waits for the program's other threads and runs its shutdown hooks. */
    public static void end() {
        for (Thread thread = another(); thread != null; thread = another()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                // the main method has ended: nobody is left to tell
            }
        }
        Shutdown.shutdown();
    }

    /** A thread of the host that is being attached right now is listed before it is complete. */
    private static boolean isDaemon(Thread thread) {
        try {
            return thread.isDaemon();
        } catch (NullPointerException e) {
            return true;
        }
    }

    /** One that is still running and that keeps a program alive. */
    private static Thread another() {
        for (Thread thread : Thread.getAllThreads()) {
            if (!isDaemon(thread) && thread != Thread.currentThread() && thread.isAlive()) {
                return thread;
            }
        }
        return null;
    }

    /** Called on a thread of the session, for which the program does not wait. */
    public static boolean signal(String name) {
        Thread.currentThread().daemon(true);
        return Signal.deliver(name);
    }

    private static Object get(Class<?> type, Object object, String name) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(object);
    }

    /** Also where the field is final. */
    private static void set(Class<?> type, Object object, String name, Object value) {
        Unsafe unsafe = Unsafe.getUnsafe();
        unsafe.putReferenceVolatile(object, unsafe.objectFieldOffset(type, name), value);
    }

    private static String[] split(String list) {
        return list.isEmpty() ? new String[0] : list.substring(0, list.length() - 1).split("\0", -1);
    }
}
