package dev.patio.guest.javascript.binding.fs;

import com.oracle.truffle.js.runtime.JSErrorType;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.node.Binding;
import dev.patio.guest.javascript.node.CodedException;
import dev.patio.guest.javascript.node.NodeProcess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What the loaders of modules ask about files. */
final class ModuleFiles {
    private static final int JAVASCRIPT = 0;
    private static final int WASM = 1;
    private static final byte[] WASM_MAGIC = {0, 'a', 's', 'm'};
    private static final List<String> AFTER_MAIN =
            List.of("", ".js", ".json", ".node", "/index.js", "/index.json", "/index.node");
    private static final List<String> WITHOUT_MAIN = List.of("index.js", "index.json", "index.node");

    private ModuleFiles() {}

    static Binding binding() {
        return new Binding()
                .function("getFormatOfExtensionlessFile", ModuleFiles::format)
                .function("legacyMainResolve", ModuleFiles::main);
    }

    private static Object format(Call call) {
        Paths path = Paths.of(NodeProcess.of(call), call, 0);
        try (InputStream in = Files.newInputStream(path.readable())) {
            return Arrays.equals(in.readNBytes(WASM_MAGIC.length), WASM_MAGIC) ? WASM : JAVASCRIPT;
        } catch (IOException e) {
            return JAVASCRIPT;
        }
    }

    /** The first file of a package that can be its main one, as an index of the library's list of endings. */
    private static Object main(Call call) {
        Paths folder = Paths.of(NodeProcess.of(call), call, 0);
        if (!call.isNullish(1)) {
            String main = call.string(1);
            for (int i = 0; i < AFTER_MAIN.size(); i++) {
                if (isFile(folder, main + AFTER_MAIN.get(i))) {
                    return i;
                }
            }
        }
        for (int i = 0; i < WITHOUT_MAIN.size(); i++) {
            if (isFile(folder, WITHOUT_MAIN.get(i))) {
                return AFTER_MAIN.size() + i;
            }
        }
        throw new CodedException(
                JSErrorType.Error,
                "ERR_MODULE_NOT_FOUND",
                "Cannot find package '" + folder.text() + "'"
                        + (call.isNullish(2) ? "" : " imported from " + call.string(2)));
    }

    private static boolean isFile(Paths folder, String name) {
        Path file = folder.file().resolve(name).normalize();
        return folder.process().gate().mayRead(file) && Files.isRegularFile(file);
    }
}
