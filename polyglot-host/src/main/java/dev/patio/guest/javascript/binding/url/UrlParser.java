package dev.patio.guest.javascript.binding.url;

import java.util.Optional;

/** The standard's basic URL parser: a machine that steps through the characters of the input. */
final class UrlParser {
    static final int END = -1;

    /** Where the machine is; also where a setter of a part lets it begin. */
    enum State {
        SCHEME_START,
        SCHEME,
        NO_SCHEME,
        SPECIAL_RELATIVE_OR_AUTHORITY,
        PATH_OR_AUTHORITY,
        RELATIVE,
        RELATIVE_SLASH,
        SPECIAL_AUTHORITY_SLASHES,
        SPECIAL_AUTHORITY_IGNORE_SLASHES,
        AUTHORITY,
        HOST,
        HOSTNAME,
        PORT,
        FILE,
        FILE_SLASH,
        FILE_HOST,
        PATH_START,
        PATH,
        OPAQUE_PATH,
        QUERY,
        FRAGMENT
    }

    private enum Outcome {
        GO_ON,
        DONE,
        FAILURE
    }

    private final int[] input;
    private final Optional<Url> base;
    private final Optional<State> override;
    private final Url url;
    private final StringBuilder buffer = new StringBuilder();
    private State state;
    private int pointer;
    private boolean atSignSeen;
    private boolean insideBrackets;
    private boolean passwordSeen;

    private UrlParser(String input, Optional<Url> base, Url url, Optional<State> override) {
        this.input = input.codePoints()
                .filter(c -> c != '\t' && c != '\n' && c != '\r')
                .map(c -> Character.isBmpCodePoint(c) && Character.isSurrogate((char) c) ? 0xfffd : c)
                .toArray();
        this.base = base;
        this.url = url;
        this.override = override;
        this.state = override.orElse(State.SCHEME_START);
    }

    static Optional<Url> parse(String input) {
        return parse(input, Optional.empty());
    }

    static Optional<Url> parse(String input, Optional<Url> base) {
        var url = new Url();
        boolean parsed = new UrlParser(stripped(input), base, url, Optional.empty()).run();
        return parsed ? Optional.of(url) : Optional.empty();
    }

    /** Parses a part into a URL, and says whether it could. A failure can leave the URL half changed. */
    static boolean parsePart(String input, Url url, State from) {
        return new UrlParser(input, Optional.empty(), url, Optional.of(from)).run();
    }

    private static String stripped(String input) {
        int start = 0;
        int end = input.length();
        while (start < end && input.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && input.charAt(end - 1) <= ' ') {
            end--;
        }
        return input.substring(start, end);
    }

    private boolean run() {
        for (pointer = 0; pointer <= input.length; pointer++) {
            Outcome outcome = step(pointer < input.length ? input[pointer] : END);
            if (outcome != Outcome.GO_ON) {
                return outcome == Outcome.DONE;
            }
        }
        return true;
    }

    private Outcome step(int c) {
        return switch (state) {
            case SCHEME_START -> schemeStart(c);
            case SCHEME -> scheme(c);
            case NO_SCHEME -> noScheme(c);
            case SPECIAL_RELATIVE_OR_AUTHORITY ->
                doubleSlash(c, State.SPECIAL_AUTHORITY_IGNORE_SLASHES, State.RELATIVE);
            case PATH_OR_AUTHORITY -> again(c == '/' ? State.AUTHORITY : State.PATH, c != '/');
            case RELATIVE -> relative(c);
            case RELATIVE_SLASH -> relativeSlash(c);
            case SPECIAL_AUTHORITY_SLASHES ->
                doubleSlash(c, State.SPECIAL_AUTHORITY_IGNORE_SLASHES, State.SPECIAL_AUTHORITY_IGNORE_SLASHES);
            case SPECIAL_AUTHORITY_IGNORE_SLASHES ->
                c == '/' || c == '\\' ? Outcome.GO_ON : again(State.AUTHORITY, true);
            case AUTHORITY -> authority(c);
            case HOST, HOSTNAME -> host(c);
            case PORT -> port(c);
            case FILE -> file(c);
            case FILE_SLASH -> fileSlash(c);
            case FILE_HOST -> fileHost(c);
            case PATH_START -> pathStart(c);
            case PATH -> path(c);
            case OPAQUE_PATH -> opaquePath(c);
            case QUERY -> query(c);
            case FRAGMENT -> fragment(c);
        };
    }

    private Outcome to(State next) {
        state = next;
        return Outcome.GO_ON;
    }

    private Outcome again(State next, boolean sameCharacter) {
        if (sameCharacter) {
            pointer--;
        }
        return to(next);
    }

    private int next(int distance) {
        return pointer + distance < input.length ? input[pointer + distance] : END;
    }

    private boolean isSlash(int c) {
        return c == '/' || (url.isSpecial() && c == '\\');
    }

    private boolean endsPart(int c) {
        return c == END || c == '?' || c == '#' || isSlash(c);
    }

    private Outcome schemeStart(int c) {
        if (Url.isLetter(c)) {
            buffer.append((char) Character.toLowerCase(c));
            return to(State.SCHEME);
        }
        return override.isPresent() ? Outcome.FAILURE : again(State.NO_SCHEME, true);
    }

    private Outcome scheme(int c) {
        if (Url.isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.') {
            buffer.append((char) Character.toLowerCase(c));
            return Outcome.GO_ON;
        }
        if (c != ':') {
            if (override.isPresent()) {
                return Outcome.FAILURE;
            }
            buffer.setLength(0);
            pointer = -1;
            return to(State.NO_SCHEME);
        }
        String text = buffer.toString();
        if (override.isPresent()) {
            return changeScheme(text);
        }
        url.scheme(text);
        buffer.setLength(0);
        return afterScheme();
    }

    private Outcome changeScheme(String text) {
        Scheme changed = Scheme.of(text);
        boolean refused = changed.isSpecial() != url.isSpecial()
                || ((url.hasCredentials() || url.port != Url.NO_PORT) && changed == Scheme.FILE)
                || (url.scheme == Scheme.FILE && url.host.orElse("").isEmpty());
        if (!refused) {
            url.scheme(text);
            if (url.port == changed.defaultPort()) {
                url.port = Url.NO_PORT;
            }
        }
        return Outcome.DONE;
    }

    private Outcome afterScheme() {
        if (url.scheme == Scheme.FILE) {
            return to(State.FILE);
        }
        if (url.isSpecial()) {
            boolean sameAsBase = base.filter(b -> b.scheme == url.scheme).isPresent();
            return to(sameAsBase ? State.SPECIAL_RELATIVE_OR_AUTHORITY : State.SPECIAL_AUTHORITY_SLASHES);
        }
        if (next(1) == '/') {
            pointer++;
            return to(State.PATH_OR_AUTHORITY);
        }
        url.opaquePath = Optional.of("");
        return to(State.OPAQUE_PATH);
    }

    private Outcome noScheme(int c) {
        if (base.isEmpty() || (base.get().hasOpaquePath() && c != '#')) {
            return Outcome.FAILURE;
        }
        Url from = base.get();
        if (from.hasOpaquePath()) {
            url.scheme(from.schemeText);
            url.opaquePath = from.opaquePath;
            url.query = from.query;
            url.fragment = Optional.of("");
            return to(State.FRAGMENT);
        }
        return again(from.scheme == Scheme.FILE ? State.FILE : State.RELATIVE, true);
    }

    private Outcome doubleSlash(int c, State then, State otherwise) {
        if (c == '/' && next(1) == '/') {
            pointer++;
            return to(then);
        }
        return again(otherwise, true);
    }

    private Outcome relative(int c) {
        Url from = base.orElseThrow();
        url.scheme(from.schemeText);
        if (isSlash(c)) {
            return to(State.RELATIVE_SLASH);
        }
        url.takeAuthority(from);
        return relativeToPath(c, from);
    }

    private Outcome relativeToPath(int c, Url from) {
        url.path = from.copy().path;
        url.query = from.query;
        return switch (c) {
            case '?' -> startQuery();
            case '#' -> startFragment();
            case END -> Outcome.GO_ON;
            default -> {
                url.query = Optional.empty();
                url.shortenPath();
                yield again(State.PATH, true);
            }
        };
    }

    private Outcome startQuery() {
        url.query = Optional.of("");
        return to(State.QUERY);
    }

    private Outcome startFragment() {
        url.fragment = Optional.of("");
        return to(State.FRAGMENT);
    }

    private Outcome relativeSlash(int c) {
        if (url.isSpecial() && (c == '/' || c == '\\')) {
            return to(State.SPECIAL_AUTHORITY_IGNORE_SLASHES);
        }
        if (c == '/') {
            return to(State.AUTHORITY);
        }
        url.takeAuthority(base.orElseThrow());
        return again(State.PATH, true);
    }

    private Outcome authority(int c) {
        if (c == '@') {
            takeCredentials();
            return Outcome.GO_ON;
        }
        if (!endsPart(c)) {
            buffer.appendCodePoint(c);
            return Outcome.GO_ON;
        }
        if (atSignSeen && buffer.isEmpty()) {
            return Outcome.FAILURE;
        }
        pointer -= buffer.codePointCount(0, buffer.length()) + 1;
        buffer.setLength(0);
        return to(State.HOST);
    }

    private void takeCredentials() {
        String text = (atSignSeen ? "%40" : "") + buffer;
        atSignSeen = true;
        int colon = passwordSeen ? -1 : text.indexOf(':');
        if (passwordSeen) {
            url.password += PercentCoding.USER_INFO.encode(text);
        } else if (colon < 0) {
            url.username += PercentCoding.USER_INFO.encode(text);
        } else {
            passwordSeen = true;
            url.username += PercentCoding.USER_INFO.encode(text.substring(0, colon));
            url.password += PercentCoding.USER_INFO.encode(text.substring(colon + 1));
        }
        buffer.setLength(0);
    }

    private Outcome host(int c) {
        if (override.isPresent() && url.scheme == Scheme.FILE) {
            return again(State.FILE_HOST, true);
        }
        if (c == ':' && !insideBrackets) {
            if (buffer.isEmpty() || override.equals(Optional.of(State.HOSTNAME))) {
                return Outcome.FAILURE;
            }
            return takeHost() ? to(State.PORT) : Outcome.FAILURE;
        }
        if (endsPart(c)) {
            return endOfHost();
        }
        insideBrackets = c == '[' || (c != ']' && insideBrackets);
        buffer.appendCodePoint(c);
        return Outcome.GO_ON;
    }

    private Outcome endOfHost() {
        pointer--;
        if (buffer.isEmpty()
                && (url.isSpecial() || (override.isPresent() && (url.hasCredentials() || url.port != Url.NO_PORT)))) {
            return Outcome.FAILURE;
        }
        if (!takeHost()) {
            return Outcome.FAILURE;
        }
        return override.isPresent() ? Outcome.DONE : to(State.PATH_START);
    }

    private boolean takeHost() {
        Optional<String> host = HostParser.parse(buffer.toString(), url.isSpecial());
        host.ifPresent(h -> url.host = host);
        buffer.setLength(0);
        return host.isPresent();
    }

    private Outcome port(int c) {
        if (c >= '0' && c <= '9') {
            buffer.append((char) c);
            return Outcome.GO_ON;
        }
        if (!endsPart(c) && override.isEmpty()) {
            return Outcome.FAILURE;
        }
        if (!buffer.isEmpty()) {
            String digits = buffer.toString().replaceFirst("^0+(?=.)", "");
            int port = digits.length() > 5 ? Integer.MAX_VALUE : Integer.parseInt(digits);
            if (port > 0xffff) {
                return Outcome.FAILURE;
            }
            url.port = port == url.scheme.defaultPort() ? Url.NO_PORT : port;
            buffer.setLength(0);
            if (override.isPresent()) {
                return Outcome.DONE;
            }
        }
        return override.isPresent() ? Outcome.FAILURE : again(State.PATH_START, true);
    }

    private Outcome file(int c) {
        url.scheme("file");
        url.host = Optional.of("");
        if (c == '/' || c == '\\') {
            return to(State.FILE_SLASH);
        }
        Optional<Url> from = base.filter(b -> b.scheme == Scheme.FILE);
        if (from.isEmpty()) {
            return again(State.PATH, true);
        }
        url.host = from.get().host;
        boolean drive = startsWithDrive();
        Outcome outcome = relativeToPath(c, from.get());
        if (state == State.PATH && drive) {
            url.path.clear();
        }
        return outcome;
    }

    private boolean startsWithDrive() {
        return Url.isLetter(next(0))
                && (next(1) == ':' || next(1) == '|')
                && (next(2) == END || "/\\?#".indexOf(next(2)) >= 0);
    }

    private Outcome fileSlash(int c) {
        if (c == '/' || c == '\\') {
            return to(State.FILE_HOST);
        }
        base.filter(b -> b.scheme == Scheme.FILE).ifPresent(from -> {
            url.host = from.host;
            if (!startsWithDrive() && !from.path.isEmpty() && Url.isNormalizedDrive(from.path.getFirst())) {
                url.path.add(from.path.getFirst());
            }
        });
        return again(State.PATH, true);
    }

    private Outcome fileHost(int c) {
        if (c != END && "/\\?#".indexOf(c) < 0) {
            buffer.appendCodePoint(c);
            return Outcome.GO_ON;
        }
        pointer--;
        if (override.isEmpty() && Url.isDrive(buffer.toString())) {
            return to(State.PATH);
        }
        if (buffer.isEmpty()) {
            url.host = Optional.of("");
        } else if (!takeHost()) {
            return Outcome.FAILURE;
        } else if (url.host.orElseThrow().equals("localhost")) {
            url.host = Optional.of("");
        }
        buffer.setLength(0);
        return override.isPresent() ? Outcome.DONE : to(State.PATH_START);
    }

    private Outcome pathStart(int c) {
        if (url.isSpecial()) {
            return again(State.PATH, c != '/' && c != '\\');
        }
        if (override.isEmpty() && c == '?') {
            return startQuery();
        }
        if (override.isEmpty() && c == '#') {
            return startFragment();
        }
        if (c != END) {
            return again(State.PATH, c != '/');
        }
        if (override.isPresent() && url.host.isEmpty()) {
            url.path.add("");
        }
        return Outcome.GO_ON;
    }

    private Outcome path(int c) {
        boolean ends = c == END || isSlash(c) || (override.isEmpty() && (c == '?' || c == '#'));
        if (!ends) {
            PercentCoding.PATH.encode(c, buffer);
            return Outcome.GO_ON;
        }
        takeName(isSlash(c));
        return switch (c) {
            case '?' -> startQuery();
            case '#' -> startFragment();
            default -> Outcome.GO_ON;
        };
    }

    private void takeName(boolean followedBySlash) {
        String name = buffer.toString();
        buffer.setLength(0);
        if (isDoubleDot(name)) {
            url.shortenPath();
            if (!followedBySlash) {
                url.path.add("");
            }
        } else if (isDot(name)) {
            if (!followedBySlash) {
                url.path.add("");
            }
        } else {
            boolean drive = url.scheme == Scheme.FILE && url.path.isEmpty() && Url.isDrive(name);
            url.path.add(drive ? name.charAt(0) + ":" : name);
        }
    }

    private static boolean isDot(String name) {
        return name.equals(".") || name.equalsIgnoreCase("%2e");
    }

    private static boolean isDoubleDot(String name) {
        return name.equals("..")
                || name.equalsIgnoreCase(".%2e")
                || name.equalsIgnoreCase("%2e.")
                || name.equalsIgnoreCase("%2e%2e");
    }

    private Outcome opaquePath(int c) {
        if (c == '?' || c == '#' || c == END) {
            url.opaquePath = Optional.of(buffer.toString());
            buffer.setLength(0);
            return c == '?' ? startQuery() : c == '#' ? startFragment() : Outcome.GO_ON;
        }
        if (c == ' ') {
            buffer.append(next(1) == '?' || next(1) == '#' ? "%20" : " ");
        } else {
            PercentCoding.CONTROLS.encode(c, buffer);
        }
        return Outcome.GO_ON;
    }

    private Outcome query(int c) {
        if (c != END && (c != '#' || override.isPresent())) {
            PercentCoding set = url.isSpecial() ? PercentCoding.SPECIAL_QUERY : PercentCoding.QUERY;
            set.encode(c, buffer);
            return Outcome.GO_ON;
        }
        url.query = Optional.of(buffer.toString());
        buffer.setLength(0);
        return c == '#' ? startFragment() : Outcome.GO_ON;
    }

    private Outcome fragment(int c) {
        if (c == END) {
            url.fragment = Optional.of(buffer.toString());
        } else {
            PercentCoding.FRAGMENT.encode(c, buffer);
        }
        return Outcome.GO_ON;
    }
}
