package dev.patio.guest.java;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.SimpleJavaFileObject;

/** A source file under the name that the user gave it, which is what diagnostics show. */
final class SourceText extends SimpleJavaFileObject {
    private final String name;
    private final String text;

    SourceText(String name, Path file) throws IOException {
        super(file.toUri(), Kind.SOURCE);
        this.name = name;
        String read = Files.readString(file);
        text = read.startsWith("#!") ? "//" + read.substring(2) : read;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
