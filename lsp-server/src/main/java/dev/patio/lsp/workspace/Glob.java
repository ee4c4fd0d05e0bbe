package dev.patio.lsp.workspace;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/** A pattern of paths below a workspace folder, as editors have them: {@code **}{@code /generated}, {@code old/*.py}. */
public final class Glob {
    private final String pattern;
    private final PathMatcher matcher;

    /** @throws java.util.regex.PatternSyntaxException if it is none */
    public Glob(String pattern) {
        this.pattern = pattern;
        // Java's needs a folder where editors need none
        String own = pattern.replaceAll("^\\./|/+$", "")
                .replaceAll("^\\*\\*/", "{,**/}")
                .replace("/**/", "{/,/**/}");
        matcher = FileSystems.getDefault().getPathMatcher("glob:" + own);
    }

    /** @param path from the workspace folder on */
    boolean matches(Path path) {
        return matcher.matches(path);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glob glob && glob.pattern.equals(pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    @Override
    public String toString() {
        return pattern;
    }
}
