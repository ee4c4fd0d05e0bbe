package dev.patio.guest.javascript.binding.fs;

import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.HostClass;
import dev.patio.guest.javascript.bridge.HostObject;
import dev.patio.guest.javascript.bridge.NumberFields;
import dev.patio.guest.javascript.loop.LoopTimer;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.HandleWrap;
import java.io.IOException;
import java.util.Optional;

/** {@code fs.watchFile}: asks for a file's attributes again and again, and says what they were and are. */
final class StatWatcher extends HandleWrap {
    static final HostClass<StatWatcher> TYPE = new HostClass<>("StatWatcher", StatWatcher.class, StatWatcher::new)
            .method("start", (self, call) -> self.start(call))
            .extend(HandleWrap.TYPE);

    /** What an asking found: the attributes, and 0 or the negative number of the error. */
    private record Found(Stats stats, int status) {}

    private final boolean wide;
    private final LoopTimer timer;
    private Optional<Paths> path = Optional.empty();
    private Optional<Stats> known = Optional.empty();
    private int status;
    private long interval;

    private StatWatcher(HostObject object, Call call) {
        super(object, call);
        wide = call.flag(0);
        timer = process().loop().timer(this::ask);
        timer.reference(false);
    }

    static Binding binding() {
        return new Binding().type(TYPE);
    }

    private Object start(Call call) {
        path = Optional.of(Paths.of(process(), call, 0));
        interval = call.wide(1);
        active(true);
        ask();
        return 0;
    }

    private void ask() {
        Paths watched = path.orElseThrow();
        process().pool().submitUnreferenced(() -> {
            Found found = find(watched);
            return () -> arrived(found);
        });
    }

    private static Found find(Paths path) {
        try {
            return new Found(Stats.follow(path.readable()), 0);
        } catch (IOException e) {
            return new Found(Stats.NONE, Failures.of(e).number());
        }
    }

    /** An error is told once; while it lasts, the attributes are those of before, as libuv keeps them. */
    private void arrived(Found found) {
        if (isClosed()) {
            return;
        }
        Stats before = known.orElse(Stats.NONE);
        boolean changed = found.status() != status
                || (status == 0 && known.isPresent() && !found.stats().equals(before));
        status = found.status();
        if (status == 0) {
            known = Optional.of(found.stats());
        }
        timer.start(interval);
        if (changed) {
            changed(before, found.stats());
        }
    }

    private void changed(Stats before, Stats now) {
        NumberFields fields = Stats.fields(process().host(), 2 * Stats.FIELDS, wide);
        now.fill(fields, 0, wide);
        before.fill(fields, Stats.FIELDS, wide);
        callback("onchange", status, fields.array());
    }

    @Override
    protected void release() {
        timer.stop();
    }
}
