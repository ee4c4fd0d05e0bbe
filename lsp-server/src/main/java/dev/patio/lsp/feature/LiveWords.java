package dev.patio.lsp.feature;

import dev.patio.lsp.live.Live;
import dev.patio.lsp.text.Messages;
import dev.patio.session.Quantity;

/** What is so at this moment, in words. */
final class LiveWords {
    private LiveWords() {}

    static String said(Live.Export export) {
        return Messages.text("live.export", export.owner(), brief(export));
    }

    static String said(Live.Channel channel) {
        return Messages.text("live.channel", brief(channel), channel.sending(), channel.receiving());
    }

    /** Where there is little room. */
    static String brief(Live.Export export) {
        return Messages.text("live.export-brief", export.version(), export.type(), Quantity.bytes(export.bytes()));
    }

    static String brief(Live.Channel channel) {
        String key = channel.closed() ? "live.channel-closed" : "live.channel-brief";
        return Messages.text(key, channel.depth(), channel.capacity());
    }

    /** What is so now, behind what is so at any time. */
    static String after(String text, String now) {
        return Messages.text("live.after", text, now);
    }
}
