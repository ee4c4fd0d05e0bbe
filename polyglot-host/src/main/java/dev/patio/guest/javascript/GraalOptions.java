package dev.patio.guest.javascript;

import java.util.Map;

/** The options of GraalJS that make its language that of V8, and leave to Node's library what is Node's. */
final class GraalOptions {
    static final Map<String, String> CONTEXT = Map.ofEntries(
            Map.entry("js.ecmascript-version", "staging"),
            Map.entry("js.console", "false"),
            Map.entry("js.print", "false"),
            Map.entry("js.load", "false"),
            Map.entry("js.graal-builtin", "false"),
            Map.entry("js.polyglot-builtin", "false"),
            Map.entry("js.java-package-globals", "false"),
            Map.entry("js.global-arguments", "false"),
            Map.entry("js.shared-array-buffer", "true"),
            Map.entry("js.atomics", "true"),
            Map.entry("js.intl-402", "true"),
            Map.entry("js.v8-compat", "true"),
            Map.entry("js.stack-trace-limit", "10"),
            Map.entry("js.error-cause", "true"),
            Map.entry("js.import-attributes", "true"),
            Map.entry("js.async-stack-traces", "true"),
            Map.entry("js.async-context", "false"),
            Map.entry("js.unhandled-rejections", "none"));

    private GraalOptions() {}
}
