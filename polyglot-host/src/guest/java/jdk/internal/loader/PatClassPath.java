package jdk.internal.loader;

/** The class path of the program, which is known only after the system class loader was made. */
public final class PatClassPath {
    private PatClassPath() {}

    public static void append(String entry) {
        ((BuiltinClassLoader) ClassLoaders.appClassLoader()).appendClassPath(entry);
    }
}
