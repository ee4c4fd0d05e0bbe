package java.lang;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jdk.internal.misc.Unsafe;

/**
 * What a debugger asks of this virtual machine, on a thread of the program that stands. In java.base, as it sees what
 * programs keep private.
 */
public final class PatInspector {
    /** As the virtual machine has them. */
    private static final int NESTMATE = 1;

    private static final int HIDDEN = 2;

    private PatInspector() {}

    /** The fields of an object, those of its class first and then those of each superclass: name, type and value in turn. */
    public static Object[] fields(Object object) throws IllegalAccessException {
        List<Object> fields = new ArrayList<>();
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    fields.add(field.getName());
                    fields.add(field.getType().getTypeName());
                    fields.add(field.get(object));
                }
            }
        }
        return fields.toArray();
    }

    /**
     * The static fields of a class and of those around it: name, type and value in turn. None of what is not initialized
     * yet, which a look would change.
     */
    public static Object[] statics(String name) throws ReflectiveOperationException {
        List<Object> fields = new ArrayList<>();
        for (Class<?> type = known(name); type != null; type = type.getEnclosingClass()) {
            if (!Unsafe.getUnsafe().shouldBeInitialized(type)) {
                for (Field field : type.getDeclaredFields()) {
                    if (isStatic(field)) {
                        field.setAccessible(true);
                        fields.add(field.getName());
                        fields.add(field.getType().getTypeName());
                        fields.add(field.get(null));
                    }
                }
            }
        }
        return fields.toArray();
    }

    private static boolean isStatic(Field field) {
        return Modifier.isStatic(field.getModifiers()) && !field.isSynthetic() && !field.isEnumConstant();
    }

    private static Class<?> known(String name) throws ClassNotFoundException {
        return Class.forName(name, false, ClassLoader.getSystemClassLoader());
    }

    /** Gives the first static field of a name, in a class or those around it, another value. */
    public static void setStatic(String type, String name, Object value) throws ReflectiveOperationException {
        for (Class<?> each = known(type); each != null; each = each.getEnclosingClass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals(name) && isStatic(field)) {
                    field.setAccessible(true);
                    field.set(null, value);
                    return;
                }
            }
        }
        throw new NoSuchFieldException(name);
    }

    /** Gives the first field of a name another value. */
    public static void set(Object object, String name, Object value) throws ReflectiveOperationException {
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name) && !Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    field.set(object, value);
                    return;
                }
            }
        }
        throw new NoSuchFieldException(name);
    }

    /** The names of an object's class and of all that it extends or implements. */
    public static String[] types(Object object) {
        List<String> names = new ArrayList<>();
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            names.add(type.getTypeName());
            for (Class<?> each : type.getInterfaces()) {
                names.add(each.getTypeName());
            }
        }
        return names.toArray(new String[0]);
    }

    /** Where the program's classes are. */
    public static String classPath() {
        return System.getProperty("java.class.path");
    }

    /**
     * Defines a class that sees all that a class of the program sees, as a lookup with all its rights would.
     *
     * @param host the name of that class
     * @param code its bytes, each a character
     */
    public static Class<?> define(String host, String name, String code) throws ReflectiveOperationException {
        Class<?> seen = known(host);
        byte[] bytes = code.getBytes(StandardCharsets.ISO_8859_1);
        return ClassLoader.defineClass0(
                seen.getClassLoader(),
                seen,
                name.replace('.', '/'),
                bytes,
                0,
                bytes.length,
                seen.getProtectionDomain(),
                true,
                NESTMATE | HIDDEN,
                null);
    }

    /** Room for what is handed to {@link #call}. */
    public static List<Object> arguments() {
        return new ArrayList<>();
    }

    /** Hands over one more. */
    public static void add(List<Object> arguments, Object value) {
        arguments.add(value);
    }

    /** Calls the method {@code value} of a defined class, on an instance around the first argument if it is an inner one. */
    public static Object call(Class<?> defined, List<Object> arguments) throws Throwable {
        Constructor<?> constructor = defined.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Object made = constructor.getParameterCount() == 0
                ? constructor.newInstance()
                : constructor.newInstance(arguments.remove(0));
        for (Method method : defined.getDeclaredMethods()) {
            if (method.getName().equals("value")) {
                method.setAccessible(true);
                try {
                    return method.invoke(made, arguments.toArray());
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }
        }
        throw new NoSuchMethodException("value");
    }
}
