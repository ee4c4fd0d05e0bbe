package dev.patio.debug.run;

import com.oracle.truffle.api.debug.SuspendedEvent;
import dev.patio.debug.breakpoint.LineBreakpoint;
import dev.patio.debug.look.Callee;
import dev.patio.debug.look.Frame;
import dev.patio.debug.look.Look;
import dev.patio.debug.place.Place;
import dev.patio.debug.text.Problem;
import dev.patio.debug.text.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** A thread of a program as the client knows it. Any thread. */
public final class PatThread {
    private final int id;
    private final String name;
    private Thread thread;
    private final DebuggedPat pat;
    private Optional<Stop> stop = Optional.empty();
    private volatile Step step = Step.NONE;

    /** What a step is to go into, if not into anything. */
    private Optional<Callee> target = Optional.empty();

    private int depth;

    /** Whether the step is to leave a line, and which. */
    private volatile boolean leaves;

    private Optional<Place> line = Optional.empty();
    private volatile Optional<Halt> halt = Optional.empty();
    private CompletableFuture<Void> stands = CompletableFuture.completedFuture(null);
    private List<Frame> calls = List.of();
    private volatile List<LineBreakpoint> reached = List.of();

    /** Done when somebody has received what a step goes along with; there if it does. */
    private Optional<CompletableFuture<Void>> arrival = Optional.empty();

    PatThread(int id, String name, Thread thread, DebuggedPat pat) {
        this.id = id;
        this.name = name;
        this.thread = thread;
        this.pat = pat;
    }

    public int id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** A program's main thread is another one in some languages than the one that began it. */
    synchronized void is(Thread other) {
        thread = other;
        if (halt.isPresent()) {
            pat.suspend(other);
        }
    }

    DebuggedPat pat() {
        return pat;
    }

    /** Has the thread look at something where it stands. */
    public <T> CompletableFuture<T> ask(Function<Look, T> question) {
        return stopped().ask(question);
    }

    /** Its calls, the newest first. */
    public CompletableFuture<List<Frame>> frames() {
        return ask(look -> look.frames(pat.userCode().libraries()));
    }

    synchronized boolean standsIn(Stop other) {
        return stop.filter(other::equals).isPresent();
    }

    private synchronized Stop stopped() {
        return stop.orElseThrow(() -> new Refusal(Problem.NOT_STOPPED));
    }

    synchronized boolean isStanding() {
        return stop.isPresent();
    }

    /** As {@link #resume} without a step, if it stands; the user means others as well. */
    synchronized Optional<GoingOn> resumeIfStopped() {
        return stop.map(_ -> goOn(Step.NONE, Optional.empty(), look -> prepare(Step.NONE, look)));
    }

    /** The thread counts as running from now on; gives what lets it go on really. */
    public GoingOn resume(Step how) {
        return resume(how, false);
    }

    /**
     * As {@link #resume(Step)}.
     *
     * @param leavesLine whether a step is to end in another line, or in another call
     */
    public GoingOn resume(Step how, boolean leavesLine) {
        leaves = leavesLine;
        return resume(how, Optional.empty(), look -> prepare(how, look));
    }

    /** As {@link #resume}, into what a statement calls under a name. */
    public GoingOn stepInto(Callee callee) {
        return resume(Step.INTO, Optional.of(callee), look -> prepare(Step.INTO, look));
    }

    /** As {@link #resume}, to the beginning of a call that it is in. */
    public GoingOn restart(int frame) {
        return resume(Step.INTO, Optional.empty(), look -> look.restart(frame));
    }

    private GoingOn resume(Step how, Optional<Callee> callee, Consumer<Look> prepare) {
        pat.asks(this);
        return goOn(how, callee, prepare);
    }

    private synchronized GoingOn goOn(Step how, Optional<Callee> callee, Consumer<Look> prepare) {
        Stop current = stopped();
        stop = Optional.empty();
        step = how;
        target = callee;
        arrival = Optional.empty();
        return new GoingOn(
                current.told(),
                () -> current.resume(look -> {
                    goesOn(how, look);
                    prepare.accept(look);
                }));
    }

    private static void prepare(Step how, Look look) {
        look.scene().event().ifPresent(how::prepare);
    }

    /** On the thread itself. */
    private synchronized void goesOn(Step how, Look look) {
        calls = how == Step.INTO ? users(look.frames(pat.userCode().libraries())) : List.of();
        if (how != Step.NONE && look.scene().event().isEmpty()) {
            stopNext(Halt.of(Reason.STEP));
        }
    }

    private static List<Frame> users(List<Frame> frames) {
        return frames.stream().filter(frame -> frame.place().isPresent()).toList();
    }

    /** Stops it, also while it waits. */
    public void pause() {
        pat.asks(this);
        stopNow(Halt.of(Reason.PAUSE));
    }

    /** Stops it as soon as it runs code of the program, or now if it waits. */
    void stopNow(Halt why) {
        stopNext(why);
        pat.stopWaiting(thread(), this);
    }

    /** Done when it stops for the reason it is to stop for, or need not any more. */
    synchronized CompletableFuture<Void> stands() {
        return stands;
    }

    synchronized Thread thread() {
        return thread;
    }

    /** Stops it as soon as it runs code of the program. */
    synchronized void stopNext(Halt why) {
        if (stop.isEmpty()) {
            halt = Optional.of(why);
            stands = stands.isDone() ? new CompletableFuture<>() : stands;
            pat.suspend(thread);
        }
    }

    /** It need not stop any more if that was only to be a pause. */
    synchronized void pausesNoMore() {
        if (halt.filter(why -> why.reason() == Reason.PAUSE).isPresent()) {
            halt = Optional.empty();
            stands.complete(null);
        }
    }

    /** It stops at the statement that it is about to execute. On the thread itself. */
    void reaches(List<LineBreakpoint> breakpoints) {
        reached = breakpoints;
    }

    /** Whether it is still to stop for anything but a breakpoint that comes. Waits for nobody. */
    boolean isToStop() {
        return step != Step.NONE || halt.isPresent() || !reached.isEmpty();
    }

    /** What it has just stopped for. On the thread itself. */
    List<LineBreakpoint> hasReached() {
        List<LineBreakpoint> all = reached;
        reached = List.of();
        return all;
    }

    /** Why it is still to stop. */
    synchronized Optional<Halt> halt() {
        return halt;
    }

    /** Lets it go on wherever it stands. */
    void release() {
        Optional<Stop> current;
        synchronized (this) {
            current = stop;
            stop = Optional.empty();
            halt = Optional.empty();
            stands.complete(null);
            arrival.ifPresent(waiting -> waiting.complete(null));
        }
        current.ifPresent(s -> s.resume(look -> prepare(Step.NONE, look)));
    }

    /** Why it stops where nothing of the program is the reason; empty if it need not. */
    synchronized Optional<Halt> wished(boolean stepped) {
        return halt.or(() -> stepped && step != Step.NONE ? Optional.of(Halt.of(Reason.STEP)) : Optional.empty());
    }

    /** Whether a step has not come to where it is to end: it is in another function than it is to go into, or in its line still. */
    synchronized boolean isBeside(SuspendedEvent event) {
        return isInAnother(event) || isInLine(event);
    }

    private boolean isInAnother(SuspendedEvent event) {
        return target.filter(callee -> depth(event) > depth && !callee.isIn(event))
                .isPresent();
    }

    private boolean isInLine(SuspendedEvent event) {
        return line.isPresent() && line.equals(line(event)) && depth(event) == depth;
    }

    private static Optional<Place> line(SuspendedEvent event) {
        return Place.of(event.getSourceSection()).map(place -> new Place(place.file(), place.line(), 0));
    }

    /** Goes on as if nothing had been. */
    synchronized void passOver(SuspendedEvent event) {
        if (halt.isEmpty() && isInAnother(event)) {
            event.prepareStepOut(depth(event) - depth).prepareStepInto(1);
            return;
        }
        step.prepareAgain(event, step == Step.NONE ? 0 : depth(event) - depth);
        if (halt.isPresent()) {
            event.prepareStepInto(1);
        }
    }

    /** Whether the thread is to stand there; not if nobody would ever let it go on. */
    synchronized boolean begin(Stop begun) {
        stands.complete(null);
        step = Step.NONE;
        halt = Optional.empty();
        stop = Optional.of(begun).filter(_ -> pat.isWatched());
        return stop.isPresent();
    }

    /** A step goes along with what the thread has given; gives what is to be done when that has been received. */
    synchronized CompletableFuture<Void> passesOn() {
        CompletableFuture<Void> waiting = arrival.orElseGet(CompletableFuture::new);
        arrival = Optional.of(waiting);
        return waiting;
    }

    /** What a step went along with that has not stopped yet. */
    synchronized Optional<CompletableFuture<Void>> arrival() {
        return halt.isEmpty() ? arrival : Optional.empty();
    }

    /** Its step has ended elsewhere. */
    synchronized void stepsNoMore() {
        step = Step.NONE;
        arrival = Optional.empty();
    }

    /** What it stood in when it was told to step into what it calls; empty if it was not. */
    synchronized List<Frame> steppedFrom() {
        return step == Step.INTO ? calls : List.of();
    }

    /** Remembers where the thread stands, as a step may begin there. */
    synchronized void stands(SuspendedEvent event) {
        line = leaves ? line(event) : Optional.empty();
        leaves = false;
        boolean anywhere = step == Step.NONE || (step == Step.INTO && target.isEmpty() && line.isEmpty());
        depth = anywhere ? 0 : depth(event);
    }

    private static int depth(SuspendedEvent event) {
        int depth = 0;
        for (var _ : event.getStackFrames()) {
            depth++;
        }
        return depth;
    }
}
