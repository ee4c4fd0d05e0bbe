package dev.patio.shared;

import java.util.Optional;

/** Sees every version of an export from the current one on. One thread at a time. */
public final class Watch {
    private final Exports exports;
    private final String name;
    private final Member member;
    private Optional<Version> seen = Optional.empty();

    /** What was current as the watch began, until it has been seen. */
    private Optional<Version> first;

    Watch(Exports exports, String name, Member member) {
        this.exports = exports;
        this.name = name;
        this.member = member;
        this.first = exports.now(name);
    }

    /** Waits for the next version; {@link #value} tells what it gave. Fails where there will be no more. */
    public Wait next() {
        return first.map(Wait::done)
                .or(() -> seen.map(version -> exports.after(name, version, member)))
                .orElseGet(() -> exports.current(name, member));
    }

    /** The value of a wait that is done. */
    public Object value(Wait done) {
        Version version = (Version) done.get();
        seen = Optional.of(version);
        first = Optional.empty();
        return version.value();
    }
}
