package dev.patio.guest.python;

import dev.patio.guest.python.Options.Flag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the options and the {@code PYTHON…} variables of a program ask of its interpreter.
 *
 * @param early what GraalPy reads while it starts, by its own option names: a context opened ahead of need fits only
 *     a program that has none of these
 */
record Settings(Map<String, String> early, Late late) {

    /** What can still be set in a context that has started. */
    record Late(
            boolean unbuffered,
            boolean inspect,
            boolean quiet,
            boolean noBytecodeFiles,
            List<String> path,
            List<String> warnings) {}

    static Settings of(Options options, Map<String, String> environment) {
        return new Reader(options, environment).read();
    }

    private record Reader(Options options, Map<String, String> environment) {
        Settings read() {
            Map<String, String> early = new HashMap<>();
            set(early, "PythonOptimizeFlag", on(Flag.OPTIMIZE, "PYTHONOPTIMIZE"));
            set(early, "IgnoreEnvironmentFlag", ignoresEnvironment());
            set(early, "InspectFlag", on(Flag.INSPECT, "PYTHONINSPECT"));
            set(early, "IsolateFlag", options.has(Flag.ISOLATED));
            set(early, "SafePathFlag", safePath());
            set(early, "NoUserSiteFlag", options.has(Flag.ISOLATED) || on(Flag.NO_USER_SITE, "PYTHONNOUSERSITE"));
            set(early, "QuietFlag", options.has(Flag.QUIET));
            set(early, "VerboseFlag", on(Flag.VERBOSE, "PYTHONVERBOSE"));
            if (options.has(Flag.NO_SITE)) {
                early.put("python.NoSiteFlag", "true");
                early.put("python.ForceImportSite", "false");
            }
            set(early, "WarnDefaultEncodingFlag", extension("warn_default_encoding", "PYTHONWARNDEFAULTENCODING"));
            value("int_max_str_digits", "PYTHONINTMAXSTRDIGITS")
                    .ifPresent(digits -> early.put("python.IntMaxStrDigits", digits));
            value("pycache_prefix", "PYTHONPYCACHEPREFIX")
                    .ifPresent(prefix -> early.put("python.PyCachePrefix", prefix));
            variable("PYTHONHASHSEED")
                    .filter(seed -> !seed.equals("random"))
                    .ifPresent(seed -> early.put("python.HashSeed", seed));
            return new Settings(Map.copyOf(early), late());
        }

        private Late late() {
            List<String> path =
                    variable("PYTHONPATH").map(s -> List.of(s.split(":"))).orElse(List.of());
            List<String> warnings = new ArrayList<>();
            variable("PYTHONWARNINGS").ifPresent(s -> warnings.addAll(List.of(s.split(","))));
            warnings.addAll(options.warnings());
            if (options.count(Flag.COMPARE_BYTES) > 0) {
                warnings.add((options.count(Flag.COMPARE_BYTES) > 1 ? "error" : "default") + "::BytesWarning");
            }
            return new Late(
                    on(Flag.UNBUFFERED, "PYTHONUNBUFFERED"),
                    on(Flag.INSPECT, "PYTHONINSPECT"),
                    options.has(Flag.QUIET),
                    on(Flag.NO_BYTECODE_FILES, "PYTHONDONTWRITEBYTECODE"),
                    path,
                    List.copyOf(warnings));
        }

        private static void set(Map<String, String> early, String option, boolean value) {
            if (value) {
                early.put("python." + option, "true");
            }
        }

        private boolean on(Flag flag, String variable) {
            return options.has(flag) || variable(variable).isPresent();
        }

        private boolean ignoresEnvironment() {
            return options.has(Flag.IGNORE_ENVIRONMENT) || options.has(Flag.ISOLATED);
        }

        private boolean safePath() {
            return options.has(Flag.ISOLATED) || on(Flag.SAFE_PATH, "PYTHONSAFEPATH");
        }

        private boolean extension(String name, String variable) {
            return options.extensions().contains(name) || variable(variable).isPresent();
        }

        private Optional<String> value(String extension, String variable) {
            return options.extensions().stream()
                    .filter(x -> x.startsWith(extension + "="))
                    .map(x -> x.substring(extension.length() + 1))
                    .reduce((first, last) -> last)
                    .or(() -> variable(variable));
        }

        /** A variable that is set to nothing counts as not set. */
        private Optional<String> variable(String name) {
            return ignoresEnvironment()
                    ? Optional.empty()
                    : Optional.ofNullable(environment.get(name)).filter(s -> !s.isEmpty());
        }
    }
}
