package dev.patio.debug.look;

import dev.patio.debug.place.SharedThing;
import dev.patio.debug.text.Messages;
import dev.patio.session.Quantity;
import dev.patio.shared.ChannelReport;
import dev.patio.shared.ExportReport;
import dev.patio.shared.PatWaits;
import dev.patio.shared.SpaceReport;
import java.util.List;
import java.util.Optional;

/** The shared space as a scope: what {@code patio shared} lists. */
final class SharedScope {
    private static final String EXPORTS = "exports";

    private static final String CHANNELS = "channels";
    private static final String WAITS = "waits";

    private SharedScope() {}

    static List<SharedEntry> of(SpaceReport space) {
        List<PatWaits> waiting =
                space.pats().stream().filter(pat -> !pat.waits().isEmpty()).toList();
        return List.of(
                group(EXPORTS, space.exports().stream().map(SharedScope::export).toList()),
                group(
                        CHANNELS,
                        space.channels().stream().map(SharedScope::channel).toList()),
                group(WAITS, waiting.stream().map(SharedScope::waits).toList()));
    }

    /** What stands in a group, where breakpoints can be on it. */
    static Optional<SharedThing.Kind> kind(String group) {
        return switch (group) {
            case EXPORTS -> Optional.of(SharedThing.Kind.EXPORT);
            case CHANNELS -> Optional.of(SharedThing.Kind.CHANNEL);
            default -> Optional.empty();
        };
    }

    private static SharedEntry group(String name, List<SharedEntry> entries) {
        return new SharedEntry(name, String.valueOf(entries.size()), entries);
    }

    private static SharedEntry export(ExportReport export) {
        String size = Quantity.bytes(export.bytes());
        return new SharedEntry(
                export.name(),
                Messages.text("shared.export", export.version(), export.type(), size, export.owner()),
                List.of(
                        SharedEntry.of("version", export.version()),
                        SharedEntry.of("type", export.type()),
                        SharedEntry.of("size", size),
                        SharedEntry.of("owner", export.owner())));
    }

    private static SharedEntry channel(ChannelReport channel) {
        return new SharedEntry(
                channel.name(),
                Messages.text(
                        channel.closed() ? "shared.channel.closed" : "shared.channel",
                        channel.depth(),
                        channel.capacity(),
                        channel.sending(),
                        channel.receiving()),
                List.of(
                        SharedEntry.of("depth", channel.depth()),
                        SharedEntry.of("capacity", channel.capacity()),
                        SharedEntry.of("senders", String.join(", ", channel.senders())),
                        SharedEntry.of("receivers", String.join(", ", channel.receivers())),
                        SharedEntry.of("waiting to send", channel.sending()),
                        SharedEntry.of("waiting to receive", channel.receiving())));
    }

    private static SharedEntry waits(PatWaits pat) {
        return SharedEntry.of(pat.name(), String.join(", ", pat.waits()));
    }
}
