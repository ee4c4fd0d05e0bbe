package dev.patio.guest.javascript.binding.module;

import com.oracle.truffle.js.runtime.GraalJSException;
import com.oracle.truffle.js.runtime.JSErrorType;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.CodedException;
import dev.patio.guest.javascript.node.NodeProcess;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** package.json files: those of packages, and those that a file belongs to. */
public final class ModulesBinding {
    private static final String FILE = "package.json";

    private final NodeProcess process;
    private final Json json;
    private final Map<Path, Optional<PackageConfig>> known = new HashMap<>();

    private ModulesBinding(NodeProcess process) {
        this.process = process;
        this.json = Json.of(process.host().realm());
    }

    public static Binding create() {
        return Binding.withConstantsOf("modules")
                .function("readPackageJSON", ModulesBinding::read)
                .function("getNearestParentPackageJSON", call -> result(call, nearest(call, call.string(0))))
                .function(
                        "getNearestParentPackageJSONType",
                        call -> nearest(call, call.string(0))
                                .map(PackageConfig::type)
                                .orElse("none"))
                .function("getPackageScopeConfig", ModulesBinding::scope)
                .function(
                        "getPackageType",
                        call -> scoped(call)
                                .map(PackageConfig::type)
                                .filter(type -> !type.equals("none"))
                                .orElse(null))
                .function("enableCompileCache", call -> Js.array(call.realm(), 3))
                .function("getCompileCacheDir", call -> null)
                .function("flushCompileCache", call -> null)
                .function("getCompileCacheEntry", call -> null)
                .function("saveCompileCacheEntry", call -> null)
                .function("setLazyPathHelpers", ModulesBinding::pathHelpers);
    }

    private static Object read(Call call) {
        String path = call.string(0);
        ModulesBinding self = of(call);
        String importer =
                call.isNullish(2) ? "" : " while importing \"%s\" from %s".formatted(call.string(3), call.string(2));
        return result(call, self.config(self.process.resolve(path), importer));
    }

    private static Object result(Call call, Optional<PackageConfig> config) {
        return config.<Object>map(c -> c.serialize(call.realm())).orElse(null);
    }

    private static ModulesBinding of(Call call) {
        return NodeProcess.of(call).part(ModulesBinding.class, ModulesBinding::new);
    }

    private Optional<PackageConfig> config(Path file, String importer) {
        Optional<PackageConfig> config = known.get(file);
        if (config == null) {
            try {
                config = process.gate().mayRead(file) ? PackageConfig.read(file, json) : Optional.empty();
            } catch (GraalJSException e) {
                throw new CodedException(
                        JSErrorType.Error,
                        "ERR_INVALID_PACKAGE_CONFIG",
                        "Invalid package config " + file + importer + ".");
            }
            known.put(file, config);
        }
        return config;
    }

    private static Optional<PackageConfig> nearest(Call call, String path) {
        ModulesBinding self = of(call);
        for (Path folder = self.process.resolve(path).getParent(); folder != null; folder = folder.getParent()) {
            Optional<PackageConfig> config = self.config(folder.resolve(FILE), "");
            if (config.isPresent()) {
                return config;
            }
        }
        return Optional.empty();
    }

    /** That of the folders above a file URL, but for the folders of packages themselves. */
    private static Optional<PackageConfig> scoped(Call call) {
        ModulesBinding self = of(call);
        Path folder = path(call.string(0)).getParent();
        while (folder != null && !folder.endsWith("node_modules")) {
            Optional<PackageConfig> config = self.config(folder.resolve(FILE), "");
            if (config.isPresent()) {
                return config;
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    private static Object scope(Call call) {
        return scoped(call)
                .<Object>map(config -> config.serialize(call.realm()))
                .orElseGet(() -> Js.text("/" + FILE));
    }

    private static Path path(String url) {
        if (!url.startsWith("file:")) {
            return Path.of("/");
        }
        return Path.of(URI.create(url).getPath());
    }

    /** Gives an import.meta its dirname and filename. */
    private static Object pathHelpers(Call call) {
        JSDynamicObject meta = call.object(0);
        Path file = path(call.string(1));
        Js.set(meta, "dirname", String.valueOf(file.getParent()));
        Js.set(meta, "filename", file.toString());
        return null;
    }
}
