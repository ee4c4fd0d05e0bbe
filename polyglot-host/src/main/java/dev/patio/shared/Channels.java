package dev.patio.shared;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The channels of a session, by their names. Those without a name live as long as somebody has the handle. Any thread. */
final class Channels {
    /** Guarded by this, as is what follows. */
    private final Map<String, Channel> named = new HashMap<>();

    private final List<Unnamed> unnamed = new ArrayList<>();
    private final Budget budget;
    private int numbers;

    /** What it holds goes with it. */
    private static final class Unnamed extends WeakReference<Channel> {
        private final Budget.Share share;

        Unnamed(Channel channel, Budget.Share share) {
            super(channel);
            this.share = share;
        }

        boolean isGone() {
            if (!refersTo(null)) {
                return false;
            }
            share.giveBackAll();
            return true;
        }
    }

    Channels(Budget budget) {
        this.budget = budget;
    }

    synchronized Channel open(Optional<String> name, OptionalLong capacity, OptionalLong maxBytes) {
        Channel known = name.map(named::get).orElse(null);
        if (known == null) {
            return make(name, capacity, maxBytes);
        }
        known.agree(new ChannelOptions(capacity, maxBytes));
        return known;
    }

    private Channel make(Optional<String> name, OptionalLong capacity, OptionalLong maxBytes) {
        var options = new ChannelOptions(capacity, maxBytes);
        Budget.Share share = budget.share();
        Channel made = new Channel(name.orElseGet(() -> "#" + ++numbers), options, share);
        if (name.isPresent()) {
            named.put(name.get(), made);
        } else {
            unnamed.removeIf(Unnamed::isGone);
            unnamed.add(new Unnamed(made, share));
        }
        return made;
    }

    synchronized List<ChannelReport> reports() {
        List<Channel> all = new ArrayList<>(named.values());
        unnamed.stream()
                .flatMap(each -> Optional.ofNullable(each.get()).stream())
                .forEach(all::add);
        return all.stream()
                .map(Channel::report)
                .sorted(Comparator.comparing(ChannelReport::name))
                .toList();
    }
}
