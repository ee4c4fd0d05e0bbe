package dev.patio.guest.java;

import dev.patio.guest.Launch;
import java.util.List;

/**
 * What a machine runs: everything about the program is known, sources are compiled.
 *
 * @param classPath absolute files and folders
 * @param main the class, or the jar that names it
 */
record Program(Launch launch, Settings settings, List<String> classPath, Main main, List<String> arguments) {

    /** As the JDK's LauncherHelper tells them apart. */
    enum Kind {
        CLASS(1),
        JAR(2);

        final int mode;

        Kind(int mode) {
            this.mode = mode;
        }
    }

    record Main(Kind kind, String name) {}
}
