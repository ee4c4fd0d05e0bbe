package dev.patio.posix;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * Handlers of the signals that this process gets. By reflection over {@code sun.misc.Signal}, the only way there is:
 * javac warns of each mention of it and cannot be told not to.
 */
public final class Signals {
    private Signals() {}

    /**
     * Runs a handler for a signal from now on, on a thread of its own each time.
     *
     * @param name without SIG
     * @return what did so before
     * @throws IllegalArgumentException if the JVM keeps the signal for itself
     */
    public static Runnable handle(String name, Runnable handler) {
        try {
            Class<?> signalClass = Class.forName("sun.misc.Signal");
            Class<?> handlerClass = Class.forName("sun.misc.SignalHandler");
            Object signal = signalClass.getConstructor(String.class).newInstance(name);
            Object proxy = Proxy.newProxyInstance(
                    handlerClass.getClassLoader(), new Class<?>[] {handlerClass}, (self, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            handler.run();
                            return null;
                        }
                        return method.invoke(handler, arguments);
                    });
            Object previous =
                    signalClass.getMethod("handle", signalClass, handlerClass).invoke(null, signal, proxy);
            return () -> call(handlerClass, previous, signalClass, signal);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void call(Class<?> handlerClass, Object handler, Class<?> signalClass, Object signal) {
        try {
            handlerClass.getMethod("handle", signalClass).invoke(handler, signal);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
