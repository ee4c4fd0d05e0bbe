package dev.patio.guest.javascript.binding;

import dev.patio.guest.javascript.binding.fs.FsBinding;
import dev.patio.guest.javascript.binding.url.UrlBinding;
import dev.patio.guest.javascript.node.Binding;
import java.util.Map;
import java.util.function.Supplier;

/** The part of the table that is about the system below the program: files, processes, text and ciphers. */
final class SystemBindings {
    static final Map<String, Supplier<Binding>> TABLE =
            Map.ofEntries(Map.entry("fs", FsBinding::create), Map.entry("url", UrlBinding::create));

    private SystemBindings() {}
}
