package dev.patio.session;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations and sizes as people write them: {@code 250ms}, {@code 30s}, {@code 1.5GB}. */
public final class Quantity {
    private static final Pattern FORM = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*([a-zA-Z]*)");
    private static final double KILO = 1024;

    private Quantity() {}

    public static Optional<Duration> duration(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double seconds = switch (matcher.group(2)) {
            case "ms" -> 1e-3;
            case "s", "" -> 1;
            case "m", "min" -> 60;
            case "h" -> 3600;
            default -> 0;
        };
        double nanos = Double.parseDouble(matcher.group(1)) * seconds * 1e9;
        return seconds == 0 ? Optional.empty() : Optional.of(Duration.ofNanos(Math.round(nanos)));
    }

    public static Optional<Long> bytes(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double unit = switch (matcher.group(2).toUpperCase(Locale.ROOT)) {
            case "B", "" -> 1;
            case "KB", "K", "KIB" -> KILO;
            case "MB", "M", "MIB" -> KILO * KILO;
            case "GB", "G", "GIB" -> KILO * KILO * KILO;
            default -> 0;
        };
        return unit == 0 ? Optional.empty() : Optional.of(Math.round(Double.parseDouble(matcher.group(1)) * unit));
    }

    public static String text(Duration duration) {
        long millis = duration.toMillis();
        if (millis < 1000) {
            return millis + " ms";
        }
        if (millis < 600_000) {
            return String.format(Locale.ROOT, "%.2f s", millis / 1e3);
        }
        return String.format(Locale.ROOT, "%d:%02d min", millis / 60_000, millis / 1000 % 60);
    }

    public static String bytes(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        if (bytes < KILO * KILO) {
            return String.format(Locale.ROOT, "%.0f KB", bytes / KILO);
        }
        if (bytes < KILO * KILO * KILO) {
            return String.format(Locale.ROOT, "%.1f MB", bytes / KILO / KILO);
        }
        return String.format(Locale.ROOT, "%.2f GB", bytes / KILO / KILO / KILO);
    }
}
