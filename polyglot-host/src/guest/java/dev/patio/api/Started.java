package dev.patio.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/** What the host calls in a program that another one has started. */
public final class Started {
    private Started() {}

    /**
     * Calls a static method as all that this program does, and makes what it returns the program's result.
     *
     * @param main the class of the program's file; empty if there is none
     * @param function as {@link StaticMethod#parse} reads it
     */
    public static void call(String main, String function) throws Throwable {
        try {
            List<Object> given = Patio.arguments();
            Method method = StaticMethod.parse(function).find(main, given.size());
            Object result = method.invoke(null, converted(given, method.getGenericParameterTypes()));
            if (method.getReturnType() != void.class) {
                Patio.result(result);
            }
        } catch (InvocationTargetException e) {
            throw withoutCallers(e.getCause());
        } catch (PatioException e) {
            throw withoutCallers(e);
        }
    }

    private static Object[] converted(List<Object> given, Type[] types) {
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = As.convert(types[i], given.get(i), "arguments[" + i + "]");
        }
        return arguments;
    }

    /** The program's stack traces end with its method. */
    private static Throwable withoutCallers(Throwable thrown) {
        for (Throwable each : Failures.row(thrown)) {
            StackTraceElement[] frames = each.getStackTrace();
            int end = frames.length;
            while (end > 0 && isCaller(frames[end - 1].getClassName())) {
                end--;
            }
            each.setStackTrace(Arrays.copyOf(frames, end));
        }
        return thrown;
    }

    private static boolean isCaller(String type) {
        return type.startsWith("dev.patio.api.")
                || type.startsWith("java.lang.reflect.")
                || type.startsWith("java.lang.invoke.")
                || type.startsWith("jdk.internal.reflect.");
    }

    /** An exception is about to end this program. */
    public static void failed(Throwable thrown) {
        Failures.tell(thrown);
    }
}
