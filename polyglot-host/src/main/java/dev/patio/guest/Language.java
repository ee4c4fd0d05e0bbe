package dev.patio.guest;

import java.util.Optional;
import java.util.stream.Stream;

/** The languages that programs are written in. */
public enum Language {
    JAVASCRIPT("js"),
    PYTHON("python"),
    JAVA("java");

    private final String id;

    Language(String id) {
        this.id = id;
    }

    /** That of an id, if it is one. */
    public static Optional<Language> of(String id) {
        return Stream.of(values()).filter(language -> language.id.equals(id)).findFirst();
    }

    /** The name in the polyglot API, on the command line and in messages. */
    public String id() {
        return id;
    }
}
