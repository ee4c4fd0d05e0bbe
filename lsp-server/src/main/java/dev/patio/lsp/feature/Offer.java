package dev.patio.lsp.feature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What can stand at a place, as much of it as is of use: nobody looks through thousands.
 *
 * @param complete whether that is all; else the next letter may bring others
 */
public record Offer(List<Completion.Item> items, boolean complete) {
    /** More are not sent. */
    static final int MOST = 200;

    static Offer all(Stream<Completion.Item> items) {
        return new Offer(items.toList(), true);
    }

    /**
     * Those that fit best with what has been typed.
     *
     * @param item made of those that are taken only
     */
    static Offer of(Stream<String> labels, String typed, Function<String, Completion.Item> item) {
        List<String> all = labels.toList();
        if (all.size() <= MOST) {
            return all(all.stream().map(item));
        }
        String lower = typed.toLowerCase(Locale.ROOT);
        Comparator<String> nearest = Comparator.comparingInt(label -> distance(label, typed, lower));
        return new Offer(all.stream().sorted(nearest).limit(MOST).map(item).toList(), false);
    }

    /** From what begins so to what has nothing to do with it. */
    private static int distance(String label, String typed, String lower) {
        if (label.startsWith(typed)) {
            return 0;
        }
        String other = label.toLowerCase(Locale.ROOT);
        return other.startsWith(lower) ? 1 : other.contains(lower) ? 2 : Letters.inOrder(other, lower) ? 3 : 4;
    }

    /** Also these, at the front. */
    Offer with(List<Completion.Item> first) {
        List<Completion.Item> both = new ArrayList<>(first);
        both.addAll(items);
        return new Offer(List.copyOf(both), complete);
    }
}
