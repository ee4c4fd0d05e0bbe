package dev.patio.debug.run;

import java.util.concurrent.CompletableFuture;

/**
 * A thread that is about to go on.
 *
 * @param told done when everybody has been told that it stands; to go on is no news before
 * @param begin lets it go on really
 */
public record GoingOn(CompletableFuture<Void> told, Runnable begin) {}
