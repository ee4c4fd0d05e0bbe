package dev.patio.guest.javascript.binding.url;

/** A path of the file system as the path of a URL. */
final class FilePath {
    private static final String ENCODED = "\0\t\n\r \"#%?[\\]^|~";

    private FilePath() {}

    static String encode(String path, boolean windows) {
        var out = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (windows && c == '\\') {
                out.append('/');
            } else if (ENCODED.indexOf(c) >= 0) {
                PercentCoding.escape((byte) c, out);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
