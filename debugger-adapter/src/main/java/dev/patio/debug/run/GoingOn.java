package dev.patio.debug.run;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A thread that is about to go on, or several.
 *
 * @param told done when everybody has been told that it stands; to go on is no news before
 * @param begin lets it go on really
 */
public record GoingOn(CompletableFuture<Void> told, Runnable begin) {
    /** Several at once, in their order. */
    static GoingOn all(List<GoingOn> each) {
        return new GoingOn(
                CompletableFuture.allOf(each.stream().map(GoingOn::told).toArray(CompletableFuture[]::new)),
                () -> each.forEach(one -> one.begin().run()));
    }
}
