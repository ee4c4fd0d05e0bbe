package dev.patio.guest.java;

import dev.patio.guest.Stdio;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** The functions that the guest's System.in, out and err call. Bytes cross as strings of Latin-1. */
record StandardStreams(
        ProxyExecutable input, ProxyExecutable available, ProxyExecutable output, ProxyExecutable errors) {

    static StandardStreams of(Stdio stdio) {
        var input = new InterruptibleInput(stdio.in().stream());
        return new StandardStreams(
                arguments -> new String(input.read(arguments[0].asInt()), StandardCharsets.ISO_8859_1),
                arguments -> String.valueOf(input.available()),
                sink(stdio.out().stream()),
                sink(stdio.err().stream()));
    }

    private static ProxyExecutable sink(OutputStream stream) {
        return arguments -> {
            try {
                stream.write(arguments[0].asString().getBytes(StandardCharsets.ISO_8859_1));
                return "";
            } catch (IOException e) {
                return Objects.requireNonNullElse(e.getMessage(), e.toString());
            }
        };
    }
}
