package dev.patio.guest.python;

import com.oracle.graal.python.runtime.AsyncHandler.AsyncPythonAction;
import com.oracle.graal.python.runtime.GilNode;
import com.oracle.graal.python.runtime.PythonContext;
import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.strings.TruffleString;
import dev.patio.guest.Signal;
import dev.patio.posix.PosixException;
import dev.patio.posix.Processes;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;

/**
 * The signals of one program. GraalPy would set handlers for the whole process; here signals.py keeps them, and this
 * class knows which there are and has them run on the program's main thread.
 */
final class Signals {
    private static final TruffleString MODULE =
            TruffleString.fromJavaStringUncached("_signal", TruffleString.Encoding.UTF_32);

    private static final int EPERM = 1;

    private static final Executor LATER = CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS);

    private enum Disposition {
        DEFAULT,
        IGNORED,
        HANDLED
    }

    private final Map<Integer, Disposition> dispositions = new ConcurrentHashMap<>();
    private final Semaphore arrivals = new Semaphore(0);
    private final PythonContext python = PythonContext.get(null);
    private final Thread main = Thread.currentThread();
    private final Runnable interruptInput;
    private final Consumer<Signal> raise;
    private final Consumer<Signal> die;
    private final boolean maySignalOthers;
    private final IntervalTimer timer = new IntervalTimer(this::alarm);

    /** Called on the program's main thread, with its context entered. */
    Signals(Runnable interruptInput, Consumer<Signal> raise, Consumer<Signal> die, boolean maySignalOthers) {
        this.maySignalOthers = maySignalOthers;
        this.interruptInput = interruptInput;
        this.raise = raise;
        this.die = die;
    }

    /** As {@link dev.patio.guest.GuestContext#signal}. */
    boolean signal(Signal signal) {
        return switch (dispositions.getOrDefault(signal.number(), Disposition.DEFAULT)) {
            case HANDLED -> {
                send(signal.number());
                yield true;
            }
            case IGNORED -> true;
            case DEFAULT -> signal == Signal.CHLD || signal == Signal.CONT || signal == Signal.WINCH;
        };
    }

    private void alarm() {
        if (!signal(Signal.ALRM)) {
            raise.accept(Signal.ALRM);
            die.accept(Signal.ALRM);
        }
    }

    private void send(int number) {
        submit(number);
        arrivals.release();
        interruptInput.run();
    }

    private void submit(int number) {
        // what the handler throws is thrown on the main thread, not here
        var _ = python.getEnv().submitThreadLocal(new Thread[] {main}, new Delivery(number));
    }

    private void raise(int number) {
        Arrays.stream(Signal.values())
                .filter(signal -> signal.number() == number)
                .findFirst()
                .ifPresent(raise);
    }

    /** Waits for a signal that has a handler; the handler has run when this returns. */
    private void pause() {
        arrivals.drainPermits();
        TruffleSafepoint.setBlockedThreadInterruptible(null, Semaphore::acquire, arrivals);
        TruffleSafepoint.pollHere(null);
    }

    private int kill(int pid, int signal) {
        if (!maySignalOthers) {
            return EPERM;
        }
        try {
            Processes.kill(pid, signal);
            return 0;
        } catch (PosixException e) {
            return e.errno();
        }
    }

    void release() {
        timer.close();
    }

    /** What signals.py calls. */
    ProxyObject host() {
        return ProxyObject.fromMap(Map.of(
                "dispose",
                (ProxyExecutable)
                        a -> dispositions.put(a[0].asInt(), Disposition.values()[a[1].asInt()]) == Disposition.HANDLED,
                "send",
                action(a -> send(a[0].asInt())),
                "die",
                action(a -> raise(a[0].asInt())),
                "pause",
                action(a -> pause()),
                "kill",
                (ProxyExecutable) a -> kill(a[0].asInt(), a[1].asInt()),
                "set_timer",
                action(a -> timer.set(a[0].asDouble(), a[1].asDouble())),
                "timer_left",
                (ProxyExecutable) a -> timer.left(),
                "timer_interval",
                (ProxyExecutable) a -> timer.interval()));
    }

    private static ProxyExecutable action(Consumer<org.graalvm.polyglot.Value[]> action) {
        return arguments -> {
            action.accept(arguments);
            return true;
        };
    }

    /** Runs on the main thread at its next safepoint, also where it waits. */
    private final class Delivery extends ThreadLocalAction {
        private final int number;

        Delivery(int number) {
            super(true, false);
            this.number = number;
        }

        @Override
        protected void perform(Access access) {
            if (!python.tryEnterAsyncHandler()) {
                // inside a callback of the garbage collector, where exceptions are lost
                LATER.execute(() -> submit(number));
                return;
            }
            python.leaveAsyncHandler();
            GilNode gil = GilNode.getUncached();
            boolean mine = gil.acquire();
            try {
                new HandlerCall(number).execute(python);
            } finally {
                gil.release(mine);
            }
        }
    }

    private final class HandlerCall extends AsyncPythonAction {
        private final int number;

        HandlerCall(int number) {
            this.number = number;
        }

        @Override
        protected Object callable() {
            try {
                return InteropLibrary.getUncached().readMember(python.lookupBuiltinModule(MODULE), "_patio_deliver");
            } catch (InteropException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        protected Object[] arguments() {
            return new Object[] {number, null};
        }

        @Override
        protected int frameIndex() {
            return 1;
        }
    }
}
