package dev.patio.guest.javascript.binding.url;

/**
 * A URL's text and where its parts end and begin in it, as node's library slices them.
 *
 * <pre>
 * https://user:pass@example.com:1234/foo/bar?baz#quux
 *       |     |    |          | ^^^^|       |   |
 *       |     |    |          | port|       |   hashStart
 *       |     |    |          |     |       searchStart
 *       |     |    |          |     pathnameStart
 *       |     |    |          hostEnd
 *       |     |    hostStart
 *       |     usernameEnd
 *       protocolEnd
 * </pre>
 */
record Components(
        String href,
        int protocolEnd,
        int usernameEnd,
        int hostStart,
        int hostEnd,
        int port,
        int pathnameStart,
        int searchStart,
        int hashStart,
        Scheme scheme) {
    static final int COUNT = 9;

    private static final int OMITTED = -1;

    static Components of(Url url) {
        var text = new StringBuilder(url.schemeText).append(':');
        int protocolEnd = text.length();
        int usernameEnd = protocolEnd;
        int hostStart = protocolEnd;
        if (url.host.isPresent()) {
            text.append("//").append(url.username);
            usernameEnd = text.length();
            if (!url.password.isEmpty()) {
                text.append(':').append(url.password);
            }
            hostStart = text.length();
            if (url.hasCredentials()) {
                text.append('@');
            }
            text.append(url.host.get());
        }
        int hostEnd = text.length();
        if (url.port != Url.NO_PORT) {
            text.append(':').append(url.port);
        } else if (url.host.isEmpty()
                && !url.hasOpaquePath()
                && url.path.size() > 1
                && url.path.getFirst().isEmpty()) {
            text.append("/.");
        }
        int pathnameStart = text.length();
        text.append(url.pathText());
        int searchStart = url.query.isPresent() ? text.length() : OMITTED;
        url.query.ifPresent(query -> text.append('?').append(query));
        int hashStart = url.fragment.isPresent() ? text.length() : OMITTED;
        url.fragment.ifPresent(fragment -> text.append('#').append(fragment));
        return new Components(
                text.toString(),
                protocolEnd,
                usernameEnd,
                hostStart,
                hostEnd,
                url.port,
                pathnameStart,
                searchStart,
                hashStart,
                url.scheme);
    }

    /** In node's order; what is left out is the greatest number of 32 bits. */
    int[] numbers() {
        return new int[] {
            protocolEnd, usernameEnd, hostStart, hostEnd, port, pathnameStart, searchStart, hashStart, scheme.number()
        };
    }
}
