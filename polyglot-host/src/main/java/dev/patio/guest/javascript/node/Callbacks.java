package dev.patio.guest.javascript.node;

import com.oracle.truffle.js.runtime.GraalJSException;
import com.oracle.truffle.js.runtime.JSAgent;
import com.oracle.truffle.js.runtime.UserScriptException;
import com.oracle.truffle.js.runtime.array.TypedArrayFactory;
import com.oracle.truffle.js.runtime.builtins.JSErrorObject;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.AsyncContext;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Host;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.bridge.NumberFields;
import dev.patio.guest.javascript.bridge.Thrown;
import java.util.Optional;

/**
 * Calls from Java into JavaScript on the program's thread. After the outermost one the microtasks and what
 * process.nextTick has queued are run, as node does; what it throws goes to the library as an uncaught exception.
 */
public final class Callbacks {
    private static final int HAS_TICK_SCHEDULED = 0;
    private static final int HAS_REJECTION_TO_WARN = 1;

    /** Enough to find the library's frame below ours. */
    private static final int PLACE_FRAMES = 4;

    private final Host host;
    private final AsyncIds ids;
    private final NumberFields tickInfo;
    private Optional<Object> tick = Optional.empty();
    private Optional<Object> trampoline = Optional.empty();
    private JSDynamicObject process = Undefined.instance;
    private int depth;

    Callbacks(Host host, AsyncIds ids) {
        this.host = host;
        this.ids = ids;
        this.tickInfo = new NumberFields(host.realm(), TypedArrayFactory.Uint8Array, 2);
    }

    public NumberFields tickInfo() {
        return tickInfo;
    }

    /** The object whose {@code _fatalException} decides about uncaught errors. */
    public void process(JSDynamicObject object) {
        process = object;
    }

    public JSDynamicObject process() {
        return process;
    }

    public void tick(Object function) {
        tick = Optional.of(function);
    }

    /** What calls back while hooks for asynchronous operations are set. */
    public void trampoline(Object function) {
        trampoline = Optional.of(function).filter(JSFunctionObject.class::isInstance);
    }

    /** Calls a function as part of the asynchronous operation that a resource stands for. */
    public Object call(AsyncWrap operation, Object function, Object... arguments) {
        return scope(() -> {
            JSAgent agent = host.realm().getAgent();
            ids.push(operation.asyncId(), operation.triggerId());
            AsyncContext outer = agent.asyncContextSwap(operation.context());
            Object result;
            try {
                result = trampoline
                        .map(t -> Js.call(t, operation.object(), trampolined(operation, function, arguments)))
                        .orElseGet(() -> direct(operation, function, arguments));
            } finally {
                agent.asyncContextSwap(outer);
            }
            ids.pop();
            return result;
        });
    }

    private Object direct(AsyncWrap operation, Object function, Object[] arguments) {
        ids.resource(operation.object());
        return Js.call(function, operation.object(), arguments);
    }

    private static Object[] trampolined(AsyncWrap operation, Object function, Object[] arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = operation.asyncId();
        all[1] = operation.object();
        all[2] = function;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return all;
    }

    /** Calls a function outside any asynchronous operation. */
    public Object call(Object receiver, Object function, Object... arguments) {
        return scope(() -> {
            ids.push(0, 0);
            Object result = Js.call(function, receiver, arguments);
            ids.pop();
            return result;
        });
    }

    /** What calls JavaScript. */
    @FunctionalInterface
    public interface Body {
        Object run();
    }

    /** Runs something that calls JavaScript; undefined where it threw. */
    public Object scope(Body body) {
        depth++;
        try {
            Object result = body.run();
            if (depth == 1) {
                drain();
            }
            return result;
        } catch (RuntimeException | StackOverflowError e) {
            uncaught(e);
            return Undefined.instance;
        } finally {
            depth--;
        }
    }

    /** Runs something inside a scope; empty where it threw and the error was handled. */
    public Optional<Object> attempt(Body body) {
        try {
            return Optional.of(body.run());
        } catch (RuntimeException | StackOverflowError e) {
            uncaught(e);
            return Optional.empty();
        }
    }

    private void drain() {
        if (!scheduled()) {
            microtasks();
        }
        if (scheduled() || tickInfo.bytes()[HAS_REJECTION_TO_WARN] != 0) {
            Js.call(tick.orElseThrow(), process);
        }
    }

    private boolean scheduled() {
        return tickInfo.bytes()[HAS_TICK_SCHEDULED] != 0;
    }

    public void microtasks() {
        host.realm().getAgent().processAllPromises(true);
    }

    private void uncaught(Throwable thrown) {
        decide(Thrown.value(host, thrown), thrown, false);
    }

    /**
     * Hands an error that nobody caught to the library; ends the program if it is not handled there. An error that does
     * not know where it was made is shown where it is handed over, as in node.
     */
    public void uncaught(Object error, boolean fromPromise) {
        GraalJSException made = error instanceof JSErrorObject object ? object.getException() : null;
        boolean placed = made == null || made.getJSStackTrace().length > 0;
        decide(error, placed ? made : UserScriptException.createCapture("", null, PLACE_FRAMES), fromPromise);
    }

    private void decide(Object error, Throwable thrown, boolean fromPromise) {
        Object handled;
        try {
            handled = Js.call(Js.get(process, "_fatalException"), process, error, fromPromise);
        } catch (RuntimeException | StackOverflowError e) {
            throw new FatalException(Thrown.value(host, e), e, false, 7);
        }
        if (!Boolean.TRUE.equals(handled)) {
            throw new FatalException(error, thrown, fromPromise, 1);
        }
    }
}
