package dev.patio.guest.javascript.binding.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A URL taken apart: the standard's URL record, while it is parsed or changed. Texts are in their serialized form. */
final class Url {
    static final int NO_PORT = -1;

    String schemeText = "";
    Scheme scheme = Scheme.NOT_SPECIAL;
    String username = "";
    String password = "";
    Optional<String> host = Optional.empty();
    int port = NO_PORT;
    /** The path where it is one text and not a list; such a URL cannot be a base. */
    Optional<String> opaquePath = Optional.empty();

    List<String> path = new ArrayList<>();
    Optional<String> query = Optional.empty();
    Optional<String> fragment = Optional.empty();

    Url copy() {
        var copy = new Url();
        copy.schemeText = schemeText;
        copy.scheme = scheme;
        copy.takeAuthority(this);
        copy.opaquePath = opaquePath;
        copy.path = new ArrayList<>(path);
        copy.query = query;
        copy.fragment = fragment;
        return copy;
    }

    void scheme(String text) {
        schemeText = text;
        scheme = Scheme.of(text);
    }

    void takeAuthority(Url other) {
        username = other.username;
        password = other.password;
        host = other.host;
        port = other.port;
    }

    boolean isSpecial() {
        return scheme.isSpecial();
    }

    boolean hasOpaquePath() {
        return opaquePath.isPresent();
    }

    boolean hasCredentials() {
        return !username.isEmpty() || !password.isEmpty();
    }

    boolean cannotHaveCredentialsOrPort() {
        return host.isEmpty() || host.get().isEmpty() || scheme == Scheme.FILE;
    }

    /** Takes the last name off the path; a file's drive letter stays. */
    void shortenPath() {
        boolean drive = scheme == Scheme.FILE && path.size() == 1 && isNormalizedDrive(path.getFirst());
        if (!path.isEmpty() && !drive) {
            path.removeLast();
        }
    }

    static boolean isNormalizedDrive(String name) {
        return name.length() == 2 && isLetter(name.charAt(0)) && name.charAt(1) == ':';
    }

    static boolean isDrive(String name) {
        return name.length() == 2 && isLetter(name.charAt(0)) && (name.charAt(1) == ':' || name.charAt(1) == '|');
    }

    static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    String pathText() {
        if (opaquePath.isPresent()) {
            return opaquePath.get();
        }
        var text = new StringBuilder();
        path.forEach(name -> text.append('/').append(name));
        return text.toString();
    }

    String href() {
        return Components.of(this).href();
    }

    String origin() {
        if (scheme == Scheme.FILE || !isSpecial()) {
            return schemeText.equals("blob")
                    ? UrlParser.parse(pathText()).map(Url::originOfBlob).orElse("null")
                    : "null";
        }
        return schemeText + "://" + host.orElse("") + (port == NO_PORT ? "" : ":" + port);
    }

    private String originOfBlob() {
        return scheme == Scheme.HTTP || scheme == Scheme.HTTPS ? origin() : "null";
    }
}
