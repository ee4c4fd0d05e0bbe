package dev.patio.guest.python;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Source;

/** The guest-side parts, as internal sources: their frames are hidden from programs. */
final class Resources {
    private Resources() {}

    static Source source(String name) {
        try (InputStream stream = Resources.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new AssertionError("no resource " + name);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Source.newBuilder("python", text, "<patio>/" + name)
                    .internal(true)
                    .buildLiteral();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
