package dev.patio.debug.run;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import dev.patio.debug.look.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Has a thread give up at a safepoint. */
record SafepointLimit(PatInstrument instrument) implements TimeLimit {
    private static final Executor LATER = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    @Override
    public <T> T within(Supplier<T> made) {
        return until(LATER::execute, made);
    }

    @Override
    public <T> T unless(CompletableFuture<?> givenUp, Supplier<T> made) {
        return until(
                giveUp -> {
                    var _ = givenUp.thenRun(giveUp);
                },
                made);
    }

    /** @param when takes what is to be run when it is to give up */
    private <T> T until(Consumer<Runnable> when, Supplier<T> made) {
        Thread thread = Thread.currentThread();
        AtomicBoolean done = new AtomicBoolean();
        int depth = calls().size();
        when.accept(() -> giveUp(thread, depth, done));
        try {
            return made.get();
        } finally {
            done.set(true);
        }
    }

    /** Again and again, as a program may catch everything. */
    private void giveUp(Thread thread, int depth, AtomicBoolean done) {
        if (!done.get()) {
            instrument.call(thread, () -> {
                if (!done.get()) {
                    LATER.execute(() -> giveUp(thread, depth, done));
                    if (!prepares(depth)) {
                        throw new TooLong();
                    }
                }
                return true;
            });
        }
    }

    /** Whether a virtual machine is at something that it does once and that would stay broken: a class, or a call site. */
    private static boolean prepares(int depth) {
        List<String> calls = calls();
        return calls.subList(0, Math.max(0, calls.size() - depth)).stream()
                .anyMatch(call -> call.contains("<clinit>")
                        || call.contains("java.lang.invoke.")
                        || call.contains("java.lang.runtime."));
    }

    /** Of the calling thread, the newest first. */
    private static List<String> calls() {
        List<String> calls = new ArrayList<>();
        Truffle.getRuntime().iterateFrames(frame -> {
            String name = frame.getCallTarget() instanceof RootCallTarget target
                    ? target.getRootNode().getQualifiedName()
                    : null;
            calls.add(String.valueOf(name).replace('/', '.'));
            return null;
        });
        return calls;
    }
}
