package dev.patio.guest.javascript.binding.shared;

import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.loop.LoopTimer;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.guest.javascript.node.Promises;
import dev.patio.shared.SpaceException;
import dev.patio.shared.SpaceException.Kind;
import dev.patio.shared.Wait;
import dev.patio.text.Messages;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Waits for something of the space: by a promise, which keeps the program alive as a read does, or by blocking it. */
final class Waiting {
    /** Shorter waits than this need not say where they are. */
    private static final long SHORT = TimeUnit.MILLISECONDS.toNanos(1);

    private final NodeProcess process;
    private final Wait wait;
    private final OptionalDouble timeout;

    /** What JavaScript gets of the wait when it is done. */
    private final Function<Wait, Object> result;

    private Optional<LoopTimer> timer = Optional.empty();
    private boolean late;

    /** Once there is a promise. */
    private Promises.Resolvers resolvers;

    /**
     * A wait that has begun.
     *
     * @param options of the call, with a {@code timeout} in milliseconds or none
     */
    Waiting(NodeProcess process, Wait wait, Object options, Function<Wait, Object> result) {
        this.process = process;
        this.wait = wait;
        this.result = result;
        this.timeout = timeout(options);
    }

    private static OptionalDouble timeout(Object options) {
        Object value = options instanceof JSObject object ? Js.get(object, "timeout") : Undefined.instance;
        return JSRuntime.isNullOrUndefined(value)
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(0, JSRuntime.toDouble(value)));
    }

    /** Waits on the program's thread, interruptibly. */
    Object block() {
        Optional<Long> deadline = deadline();
        if (!wait.isDone()) {
            Stillness stillness = Stillness.of(process);
            boolean whole = false;
            stillness.blocked(true);
            try {
                long aWhile = System.nanoTime() + SHORT;
                await(Optional.of(deadline.filter(end -> end < aWhile).orElse(aWhile)));
                if (!wait.isDone()) {
                    wait.where(Place.ofCaller());
                    await(deadline);
                }
                whole = true;
            } finally {
                stillness.blocked(false);
                if (!whole) {
                    wait.abandon();
                }
            }
        }
        if (!wait.isDone() && wait.cancel()) {
            throw tooLate();
        }
        return result.apply(wait);
    }

    private Optional<Long> deadline() {
        if (timeout.isEmpty()) {
            return Optional.empty();
        }
        wait.timed();
        return Optional.of(System.nanoTime() + (long) (timeout.getAsDouble() * TimeUnit.MILLISECONDS.toNanos(1)));
    }

    private void await(Optional<Long> deadline) {
        TruffleSafepoint.setBlockedThreadInterruptible(null, w -> w.await(deadline), wait);
    }

    private SpaceException tooLate() {
        return new SpaceException(Kind.TIMEOUT, Messages.text("shared.timeout", wait.what()));
    }

    /** A promise of the result. */
    Object promise() {
        Promises promises = Promises.of(process);
        if (wait.isDone()) {
            return settled(promises);
        }
        resolvers = promises.pending();
        process.loop().hold();
        timeout.ifPresent(this::start);
        Stillness.of(process).begins(this, timeout.isPresent());
        wait.whenDone(() -> process.loop().arrive(this::arrive));
        return resolvers.promise();
    }

    private Object settled(Promises promises) {
        try {
            return promises.resolved(Js.value(result.apply(wait)));
        } catch (SpaceException e) {
            return promises.rejected(new SharedError(e).error(process.host()));
        }
    }

    /** The promise, once it has been made. */
    JSDynamicObject promised() {
        return resolvers.promise();
    }

    void where(String fileAndLine) {
        wait.where(fileAndLine);
    }

    /** A promise that is refused as it is made. */
    static Object rejected(NodeProcess process, SpaceException cause) {
        return Promises.of(process).rejected(new SharedError(cause).error(process.host()));
    }

    private void start(double milliseconds) {
        wait.timed();
        LoopTimer started = process.loop().timer(() -> late = wait.cancel());
        process.loop().updateTime();
        started.start((long) Math.ceil(milliseconds));
        timer = Optional.of(started);
    }

    private void arrive() {
        process.launch().member().at(wait::where);
        process.loop().release();
        Stillness.of(process).ends(this, timeout.isPresent());
        timer.ifPresent(LoopTimer::stop);
        process.callbacks().scope(() -> {
            settle();
            return Undefined.instance;
        });
    }

    private void settle() {
        try {
            if (late) {
                throw tooLate();
            }
            resolvers.resolve(Js.value(result.apply(wait)));
        } catch (SpaceException e) {
            resolvers.reject(new SharedError(e).error(process.host()));
        }
    }
}
