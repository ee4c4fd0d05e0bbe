package dev.patio.shared;

import dev.patio.shared.SpaceException.Kind;
import dev.patio.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A pat as others know it: who it is, how to end it, what came of it. A frozen value itself. Any thread. */
public final class PatHandle extends Frozen {
    /** How it ended: with an exit status, and the result or what is to be raised in its place. */
    private record End(int status, Object result, Optional<SpaceException> error) {
        Wait asWait() {
            return error.map(Wait::failed).orElseGet(() -> Wait.done(result));
        }

        void tell(Wait waiting) {
            boolean _ = error.map(waiting::fail).orElseGet(() -> waiting.complete(result));
        }
    }

    private final int id;
    private final String name;

    /** What follows is guarded by this. */
    private final List<Wait> joining = new ArrayList<>();

    private Runnable killer;
    private Optional<Member> parent;
    private Optional<Object> result = Optional.empty();
    private Optional<Failure> failure = Optional.empty();
    private Optional<End> end = Optional.empty();

    PatHandle(int id, String name, Optional<Member> parent, Runnable killer) {
        this.id = id;
        this.name = name;
        this.parent = parent;
        this.killer = killer;
    }

    public int id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The exit status, once it has ended. */
    public synchronized OptionalInt status() {
        return end.map(how -> OptionalInt.of(how.status())).orElse(OptionalInt.empty());
    }

    /** The pat that it ends with. */
    synchronized Optional<Member> parent() {
        return parent;
    }

    /** Waits for its end and gives its result. Fails where it failed, was ended, or gave up with a status. */
    public synchronized Wait join(Member joiner) {
        if (end.isPresent()) {
            return end.get().asWait();
        }
        Wait wait = joiner.waitFor("join " + this, this::withdraw);
        joining.add(wait);
        return wait;
    }

    private synchronized void withdraw(Wait wait) {
        joining.remove(wait);
    }

    /** Has it ended at once. Nothing if it has ended. */
    public void kill() {
        Runnable current;
        synchronized (this) {
            current = killer;
        }
        current.run();
    }

    /** It does not end with the pat that started it any more. */
    public void release() {
        Optional<Member> former;
        synchronized (this) {
            former = parent;
            parent = Optional.empty();
        }
        former.ifPresent(member -> member.forget(this));
    }

    synchronized void result(Object value) {
        result = Optional.of(value);
    }

    synchronized void failed(Failure how) {
        failure = Optional.of(how);
    }

    /** It has ended: whoever joined hears of it. */
    void ended(int status, Optional<String> reason) {
        List<Wait> waiting;
        End how;
        synchronized (this) {
            if (end.isPresent()) {
                return;
            }
            how = new End(status, result.orElse(Nothing.NOTHING), error(status, reason));
            end = Optional.of(how);
            killer = () -> {};
            waiting = List.copyOf(joining);
            joining.clear();
        }
        release();
        waiting.forEach(how::tell);
    }

    private Optional<SpaceException> error(int status, Optional<String> reason) {
        if (failure.isPresent()) {
            return failure.map(
                    how -> new FailedException(Messages.text("shared.pat.failed", this, how.summary()), how));
        }
        if (status == 0 || result.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new SpaceException(
                Kind.ENDED,
                reason.map(why -> Messages.text("shared.pat.ended.why", this, status, why))
                        .orElseGet(() -> Messages.text("shared.pat.ended", this, status))));
    }

    @Override
    public String type() {
        return "pat";
    }

    @Override
    public long bytes() {
        return 16;
    }

    @Override
    public String toString() {
        return "pat " + id + " '" + name + "'";
    }
}
