package dev.patio.guest.python.shared;

import com.oracle.graal.python.builtins.objects.object.PythonObject;
import dev.patio.shared.Member;
import dev.patio.shared.Wait;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/** What loops.py calls: waits that event loops of the program await, each in its {@link Inbox}. */
final class Awaiting {
    private final Member member;
    private final Blocking blocking;
    private final Supplier<String> where;

    /** Each inbox is in it at most once. */
    private final BlockingQueue<Inbox> bells = new LinkedBlockingQueue<>();

    /** @param where tells which line of the program waits */
    Awaiting(Member member, Blocking blocking, Supplier<String> where) {
        this.member = member;
        this.blocking = blocking;
        this.where = where;
    }

    /** Makes the inbox of an event loop, of which the program has an object. */
    PythonObject inbox(PythonObject shown) {
        return Origin.put(shown, new Inbox(shown, blocking, member.signal(), bells::add));
    }

    static Inbox of(Object shown) {
        return Origin.of(shown, Inbox.class).orElseThrow();
    }

    int begin(Object inbox, Wait wait) {
        return of(inbox).begin(wait, where);
    }

    /** The numbers of what is done, for which it waits if there is none. */
    Object[] take(Object inbox, Object timeout) {
        return of(inbox).take(Blocking.deadline(timeout)).toArray();
    }

    /** Waits for the next inbox whose loop is to be woken. */
    PythonObject nextBell() {
        Inbox[] next = new Inbox[1];
        blocking.block(queue -> next[0] = queue.take(), bells);
        next[0].heard();
        return next[0].shown();
    }
}
