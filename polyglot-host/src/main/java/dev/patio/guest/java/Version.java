package dev.patio.guest.java;

import dev.patio.guest.Stdio;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What {@code java -version} prints, without starting a machine for it. */
final class Version {
    private Version() {}

    static int print(Entry.Version version, Stdio stdio) {
        OutputStream stream = (version == Entry.Version.OUT ? stdio.out() : stdio.err()).stream();
        var out = new PrintStream(stream, true, StandardCharsets.UTF_8);
        String number = System.getProperty("java.version");
        String first = version == Entry.Version.OUT ? "openjdk " + number : "openjdk version \"" + number + "\"";
        String build =
                System.getProperty("java.vendor.version") + " (build " + System.getProperty("java.runtime.version");
        out.println(first + " " + System.getProperty("java.version.date"));
        out.println("OpenJDK Runtime Environment " + build + ")");
        out.println("Espresso 64-Bit VM " + build + ", mixed mode)");
        return 0;
    }
}
