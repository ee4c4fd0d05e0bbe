package dev.patio.guest.java;

import dev.patio.guest.Launch;
import dev.patio.guest.java.shared.ClassSource;
import dev.patio.shared.PatHandle;
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

    /** The name of a class is empty where the program is to call a function that is named with its class. */
    record Main(Kind kind, String name) {}

    /** For other programs, which call methods of its classes. */
    ClassSource classes() {
        return new ClassSource() {
            @Override
            public List<String> path() {
                return classPath;
            }

            @Override
            public void lend(PatHandle borrower) {
                ClassFolder.lend(classPath, borrower);
            }
        };
    }
}
