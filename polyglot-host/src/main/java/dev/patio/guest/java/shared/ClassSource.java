package dev.patio.guest.java.shared;

import dev.patio.shared.PatHandle;
import java.util.List;

/** Where the classes of a program are, for other programs that call its methods. Any thread. */
public interface ClassSource {
    /** Absolute files and folders. */
    List<String> path();

    /** They have to be there until this program has ended, too. */
    void lend(PatHandle borrower);
}
