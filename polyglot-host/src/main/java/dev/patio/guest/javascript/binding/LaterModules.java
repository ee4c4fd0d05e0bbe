package dev.patio.guest.javascript.binding;

import com.oracle.truffle.js.runtime.JSErrorType;
import dev.patio.guest.javascript.node.CodedException;
import dev.patio.text.Messages;
import java.util.Set;

/** Node's modules whose bindings are not there yet: requiring one is an error that says so. */
final class LaterModules {
    private static final Set<String> REQUIRED = Set.of(
            "_http_agent",
            "_http_client",
            "_http_common",
            "_http_incoming",
            "_http_outgoing",
            "_http_server",
            "_tls_common",
            "_tls_wrap",
            "cluster",
            "dgram",
            "dns",
            "dns/promises",
            "domain",
            "http",
            "http2",
            "https",
            "inspector",
            "inspector/promises",
            "net",
            "quic",
            "repl",
            "sea",
            "sqlite",
            "test",
            "test/reporters",
            "tls",
            "trace_events",
            "v8",
            "vm",
            "wasi",
            "worker_threads",
            "zlib",
            "zlib/iter");

    /** Those that the library itself loads for something that a program asked for. */
    private static final Set<String> LOADED = Set.of("zlib", "http", "https", "tls");

    private LaterModules() {}

    static boolean whenRequired(String id) {
        return REQUIRED.contains(id);
    }

    static boolean whenLoaded(String id) {
        return LOADED.contains(id);
    }

    static CodedException error(String id) {
        return new CodedException(
                JSErrorType.Error, "ERR_PATIO_NOT_AVAILABLE", Messages.text("guest.javascript.module", id));
    }

    static CodedException errorOfGlobal(String name) {
        return new CodedException(
                JSErrorType.Error, "ERR_PATIO_NOT_AVAILABLE", Messages.text("guest.javascript.global", name));
    }
}
