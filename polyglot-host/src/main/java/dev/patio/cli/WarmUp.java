package dev.patio.cli;

import dev.patio.guest.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;

/**
 * Runs the training programs again and again, so that what a start goes through is compiled. Java is left out: a
 * host can run only so many Java programs in its life.
 */
record WarmUp(Training training) {
    private static final int ROUNDS = 12;

    void run() {
        try {
            Set<Language> languages = EnumSet.complementOf(EnumSet.of(Language.JAVA));
            training.loops().run(languages);
            for (int round = 0; round < ROUNDS; round++) {
                training.run(languages);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
