package dev.patio.session;

import dev.patio.guest.Stdio;
import java.io.IOException;

/** Gives every pat its standard streams. */
@FunctionalInterface
public interface Streams {
    Stdio open(Pat pat) throws IOException;
}
