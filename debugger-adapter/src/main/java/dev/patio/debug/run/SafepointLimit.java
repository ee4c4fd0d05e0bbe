package dev.patio.debug.run;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import dev.patio.debug.look.TimeLimit;
import dev.patio.debug.place.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Has a thread give up at a safepoint. */
record SafepointLimit(PatInstrument instrument) implements TimeLimit {
    private static final Executor LATER = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    /** So often it is looked whether a library has come to an end, which takes about a second. */
    private static final int MOST_LOOKS = 100;

    /** @param library whether it is of the runtime's own, which may break if it is left in the middle */
    private record Call(String name, boolean library) {}

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
            AtomicInteger looks = new AtomicInteger();
            instrument.call(thread, () -> {
                if (done.get()) {
                    return true;
                }
                List<Call> calls = calls();
                List<Call> made = calls.subList(0, Math.max(0, calls.size() - depth));
                if (prepares(made) || (isInLibrary(made) && looks.incrementAndGet() < MOST_LOOKS)) {
                    return false;
                }
                LATER.execute(() -> giveUp(thread, depth, done));
                throw new TooLong();
            });
        }
    }

    /** Whether a virtual machine is at something that it does once and that would stay broken: a class, or a call site. */
    private static boolean prepares(List<Call> calls) {
        return calls.stream()
                .anyMatch(call -> call.name().contains("<clinit>")
                        || call.name().contains("java.lang.invoke.")
                        || call.name().contains("java.lang.runtime."));
    }

    private static boolean isInLibrary(List<Call> calls) {
        return !calls.isEmpty() && calls.getFirst().library();
    }

    /** Of the calling thread, the newest first. */
    private static List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        Truffle.getRuntime().iterateFrames(frame -> {
            if (frame.getCallTarget() instanceof RootCallTarget target) {
                calls.add(call(target.getRootNode()));
            }
            return null;
        });
        return calls;
    }

    private static Call call(RootNode root) {
        SourceSection section = root.getSourceSection();
        return new Call(
                String.valueOf(root.getQualifiedName()).replace('/', '.'),
                root.isInternal() || (section != null && Texts.isRuntimes(section.getSource())));
    }
}
