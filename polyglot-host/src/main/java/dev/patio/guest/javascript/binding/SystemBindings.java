package dev.patio.guest.javascript.binding;

import dev.patio.guest.javascript.binding.crypto.CryptoBinding;
import dev.patio.guest.javascript.binding.fs.FileEvents;
import dev.patio.guest.javascript.binding.fs.FolderHandle;
import dev.patio.guest.javascript.binding.fs.FsBinding;
import dev.patio.guest.javascript.binding.os.OsBinding;
import dev.patio.guest.javascript.binding.process.ChildProcess;
import dev.patio.guest.javascript.binding.process.SpawnSync;
import dev.patio.guest.javascript.binding.shared.SharedBinding;
import dev.patio.guest.javascript.binding.text.EncodingBinding;
import dev.patio.guest.javascript.binding.text.StringDecoderBinding;
import dev.patio.guest.javascript.binding.url.UrlBinding;
import dev.patio.guest.javascript.node.Binding;
import java.util.Map;
import java.util.function.Supplier;

/** The part of the table that is about the system below the program: files, processes, text and ciphers. */
final class SystemBindings {
    static final Map<String, Supplier<Binding>> TABLE = Map.ofEntries(
            Map.entry("crypto", CryptoBinding::create),
            Map.entry("encoding_binding", EncodingBinding::create),
            Map.entry("fs", FsBinding::create),
            Map.entry("fs_dir", FolderHandle::create),
            Map.entry("fs_event_wrap", FileEvents::create),
            Map.entry("os", OsBinding::create),
            Map.entry("cares_wrap", NetworkBindings::names),
            Map.entry("patio", SharedBinding::create),
            Map.entry("process_wrap", ChildProcess::create),
            Map.entry("spawn_sync", SpawnSync::create),
            Map.entry("tcp_wrap", NetworkBindings::connections),
            Map.entry("udp_wrap", NetworkBindings::datagrams),
            Map.entry("string_decoder", StringDecoderBinding::create),
            Map.entry("url", UrlBinding::create));

    private SystemBindings() {}
}
