package dev.patio.guest.java.boot;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Calls functions of the host, through the API that Espresso injects and that exists nowhere else. */
final class Host {
    private static final MethodHandle EXECUTE;
    private static final MethodHandle AS_STRING;

    static {
        try {
            Class<?> interop = Class.forName("com.oracle.truffle.espresso.polyglot.Interop");
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            EXECUTE = lookup.findStatic(
                            interop, "execute", MethodType.methodType(Object.class, Object.class, Object[].class))
                    .asFixedArity();
            AS_STRING = lookup.findStatic(interop, "asString", MethodType.methodType(String.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Host() {}

    /** Calls a function that takes and gives bytes, each a char of a string: the form that crosses in one piece. */
    static String call(Object function, Object argument) {
        try {
            Object result = (Object) EXECUTE.invokeExact(function, new Object[] {argument});
            return (String) AS_STRING.invokeExact(result);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
