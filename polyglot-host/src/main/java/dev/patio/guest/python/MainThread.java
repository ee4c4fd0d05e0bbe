package dev.patio.guest.python;

import com.oracle.graal.python.runtime.PythonContext;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;

/** What GraalPy has to know about the threads of a context. Called with the context entered. */
final class MainThread {
    private static final VarHandle MAIN = mainThread();

    private MainThread() {}

    /**
     * On a shared engine, code that was compiled for one thread never yields the global lock to others: a context
     * built later would hang as soon as one of its threads spins. So no code is compiled under that assumption.
     */
    static void expectOthers() {
        PythonContext.get(null).initializeMultiThreading();
    }

    /** Makes the calling thread the one that handles signals, in place of the thread that opened the context. */
    static void adopt() {
        MAIN.set(PythonContext.get(null), new WeakReference<>(Thread.currentThread()));
    }

    private static VarHandle mainThread() {
        try {
            return MethodHandles.privateLookupIn(PythonContext.class, MethodHandles.lookup())
                    .findVarHandle(PythonContext.class, "mainThread", WeakReference.class);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("not the GraalPy that Patio is built for", e);
        }
    }
}
