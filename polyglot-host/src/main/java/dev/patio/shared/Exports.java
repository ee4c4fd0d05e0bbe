package dev.patio.shared;

import dev.patio.shared.SpaceException.Kind;
import dev.patio.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What pats have put under names. Any thread. */
final class Exports {
    /** A name that somebody exported, retracted, or waits for. */
    private static final class Name {
        private Optional<Version> current = Optional.empty();
        private final List<Waiting> waiting = new ArrayList<>();
        private long versions;
    }

    /** Somebody who waits, and what of the version that one wants. */
    private record Waiting(Wait waiting, Member member, Function<Version, Object> part) {
        void give(String name, Version version) {
            waiting.complete(part.apply(version), imported(member, name, version));
        }
    }

    /** Guarded by this, as are its parts. */
    private final Map<String, Name> names = new HashMap<>();

    private final Budget.Share share;

    Exports(Budget budget) {
        this.share = budget.share();
    }

    synchronized long export(String name, Object value, Member owner) {
        share.take("export '" + name + "'", Values.bytes(value));
        Name named = names.computeIfAbsent(name, _ -> new Name());
        named.current.ifPresent(this::replaced);
        Version version = new Version(++named.versions, value, owner.name());
        owner.passed(Passage.Kind.EXPORTED, name, version.number()); // before anybody gets it
        named.current.ifPresent(previous -> previous.next(version));
        named.current = Optional.of(version);
        named.waiting.forEach(each -> each.give(name, version));
        named.waiting.clear();
        return version.number();
    }

    /** Gives the value of the current version. */
    Wait value(String name, Member importer) {
        return current(name, importer, "import '" + name + "'", Version::value);
    }

    /** The version that stands under the name, if there is one. */
    synchronized Optional<Version> now(String name) {
        return Optional.ofNullable(names.get(name)).flatMap(named -> named.current);
    }

    /** Gives the current {@link Version}. */
    Wait current(String name, Member watcher) {
        return current(name, watcher, "watch '" + name + "'", version -> version);
    }

    private synchronized Wait current(String name, Member member, String what, Function<Version, Object> part) {
        Name named = names.computeIfAbsent(name, _ -> new Name());
        return named.current
                .map(version -> Wait.done(part.apply(version), imported(member, name, version)))
                .orElseGet(() -> join(named, name, member, what, part));
    }

    /** Gives the {@link Version} after one that was seen. */
    synchronized Wait after(String name, Version seen, Member watcher) {
        if (seen.hasNext()) {
            return Wait.done(seen.next(), imported(watcher, name, seen.next()));
        }
        Name named = names.get(name);
        return named.current.equals(Optional.of(seen))
                ? join(named, name, watcher, "watch '" + name + "'", version -> version)
                : Wait.failed(retracted(name));
    }

    private static Runnable imported(Member importer, String name, Version version) {
        return importer.passing(Passage.Kind.IMPORTED, name, version.number());
    }

    private Wait join(Name named, String name, Member member, String what, Function<Version, Object> part) {
        Wait wait = member.waitForExport(what, name, ended -> withdraw(named, ended));
        named.waiting.add(new Waiting(wait, member, part));
        return wait;
    }

    private synchronized void withdraw(Name named, Wait wait) {
        named.waiting.removeIf(each -> each.waiting() == wait);
    }

    /** Whether there was such an export; watches of it end. */
    synchronized boolean retract(String name) {
        Name named = names.get(name);
        if (named == null || named.current.isEmpty()) {
            return false;
        }
        replaced(named.current.get());
        named.current = Optional.empty();
        named.waiting.forEach(each -> each.waiting().fail(retracted(name)));
        named.waiting.clear();
        return true;
    }

    private void replaced(Version version) {
        share.giveBack(Values.bytes(version.value()));
    }

    synchronized List<ExportReport> reports() {
        List<ExportReport> reports = new ArrayList<>();
        names.forEach((name, named) -> named.current.ifPresent(version -> reports.add(new ExportReport(
                name,
                version.number(),
                Values.type(version.value()),
                Values.bytes(version.value()),
                version.owner()))));
        reports.sort(Comparator.comparing(ExportReport::name));
        return reports;
    }

    private static SpaceException retracted(String name) {
        return new SpaceException(Kind.CLOSED, Messages.text("shared.export.retracted", name));
    }
}
