package dev.patio.debug.look;

import java.util.List;

/** A thing of the shared space, or a part of what is known of one. */
record SharedEntry(String name, String text, List<SharedEntry> parts) {
    SharedEntry {
        parts = List.copyOf(parts);
    }

    static SharedEntry of(String name, Object text) {
        return new SharedEntry(name, String.valueOf(text), List.of());
    }
}
