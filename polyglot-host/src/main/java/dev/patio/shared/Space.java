package dev.patio.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The shared space of a session. Any thread. */
public final class Space {
    private final Budget budget;
    private final Exports exports;
    private final Channels channels;
    private final List<Member> members = new CopyOnWriteArrayList<>();
    private final Standstill standstill = new Standstill();
    private final List<Passage.Observer> observers = new ArrayList<>();

    /** All of those as one, if there are any. */
    private volatile Optional<Passage.Observer> observer = Optional.empty();

    /** One that holds so many bytes at most, if that matters. */
    public Space(OptionalLong most) {
        budget = new Budget(most);
        exports = new Exports(budget);
        channels = new Channels(budget);
    }

    /**
     * A pat begins.
     *
     * @param parent whom it ends with
     * @param killer ends it at once
     */
    public Member join(int id, String name, Optional<Member> parent, Runnable killer) {
        Member member = new Member(this, new PatHandle(id, name, parent, killer));
        members.add(member);
        parent.ifPresent(other -> other.adopt(member.handle()));
        return member;
    }

    /** Lets somebody see all that passes from now on. */
    public synchronized void observe(Passage.Observer seeing) {
        observers.add(seeing);
        observer = Optional.of(new Observers(List.copyOf(observers)));
    }

    /** Somebody need not see it any longer. */
    public synchronized void ignore(Passage.Observer seeing) {
        observers.remove(seeing);
        observer = observers.isEmpty() ? Optional.empty() : Optional.of(new Observers(List.copyOf(observers)));
    }

    /** What pats wait for now, to be told to who has just begun to observe. */
    public void tellWaits(Passage.Observer seeing) {
        members.forEach(member ->
                member.waits().forEach(wait -> seeing.waits(member.handle().id(), wait.waiter(), wait)));
    }

    Optional<Passage.Observer> observer() {
        return observer;
    }

    /** What a thread of a pat waits for, if it does; an asynchronous wait is that of no thread. */
    public Optional<String> awaitedBy(int pat, Thread thread) {
        return waits(pat).filter(wait -> wait.isOf(thread)).map(Wait::what).findFirst();
    }

    /** What a pat waits for while it does something else, or nothing. */
    public List<String> awaitedAside(int pat) {
        return waits(pat).filter(Wait::isOfNoThread).map(Wait::what).sorted().toList();
    }

    private Stream<Wait> waits(int pat) {
        return members.stream().filter(member -> member.handle().id() == pat).flatMap(Member::waits);
    }

    /**
     * Looks whether anybody is left who could go on; to be called again and again, by one thread, while no further pat
     * is about to begin. Imports that cannot end are failed.
     */
    public Optional<Deadlock> look() {
        return standstill.look(members());
    }

    /** The number of the version that stands under a name. */
    public Optional<Long> version(String exported) {
        return exports.now(exported).map(Version::number);
    }

    /** What stands under a name, as people read it; a long value is cut. */
    public Optional<String> text(String exported) {
        return exports.now(exported).map(version -> ValueText.of(version.value()));
    }

    public SpaceReport report() {
        return new SpaceReport(
                exports.reports(),
                channels.reports(),
                members().stream().map(Member::report).toList(),
                budget.held(),
                budget.most());
    }

    Exports exports() {
        return exports;
    }

    Channels channels() {
        return channels;
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    void remove(Member member) {
        members.remove(member);
    }
}
