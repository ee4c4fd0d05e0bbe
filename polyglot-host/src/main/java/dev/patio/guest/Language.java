package dev.patio.guest;

/** The languages that programs are written in. */
public enum Language {
    JAVASCRIPT("js"),
    PYTHON("python"),
    JAVA("java");

    private final String id;

    Language(String id) {
        this.id = id;
    }

    /** The name in the polyglot API, on the command line and in messages. */
    public String id() {
        return id;
    }
}
