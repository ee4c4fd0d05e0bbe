package dev.patio.guest.javascript.binding.url;

/** The special schemes, as node numbers them. */
enum Scheme {
    HTTP(0, "http", 80),
    NOT_SPECIAL(1, "", Url.NO_PORT),
    HTTPS(2, "https", 443),
    WS(3, "ws", 80),
    FTP(4, "ftp", 21),
    WSS(5, "wss", 443),
    FILE(6, "file", Url.NO_PORT);

    private final int number;
    private final String text;
    private final int port;

    Scheme(int number, String text, int port) {
        this.number = number;
        this.text = text;
        this.port = port;
    }

    static Scheme of(String text) {
        return switch (text) {
            case "http" -> HTTP;
            case "https" -> HTTPS;
            case "ws" -> WS;
            case "wss" -> WSS;
            case "ftp" -> FTP;
            case "file" -> FILE;
            default -> NOT_SPECIAL;
        };
    }

    int number() {
        return number;
    }

    boolean isSpecial() {
        return this != NOT_SPECIAL;
    }

    int defaultPort() {
        return port;
    }

    @Override
    public String toString() {
        return text;
    }
}
