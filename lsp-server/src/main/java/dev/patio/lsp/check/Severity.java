package dev.patio.lsp.check;

import java.util.Locale;

/** From the worst on. */
public enum Severity {
    ERROR,
    WARNING,
    INFORMATION;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
