package dev.patio.guest.javascript.binding.process;

import com.oracle.truffle.js.runtime.JSRuntime;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.Access;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.NodeProcess;
import dev.patio.posix.Spawn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be run: the file as the program named it, the whole of argv, folder and environment. The file is looked for as
 * execvp does, in the child's folder and path.
 */
record Command(Path executable, List<String> arguments, Path folder, Map<String, String> environment) {
    static Command of(NodeProcess process, String file, Object arguments, Object folder, Object pairs)
            throws SpawnException {
        if (!process.access().allows(Access.Right.PROCESSES)) {
            throw new SpawnException("EACCES");
        }
        Path where =
                JSRuntime.isNullOrUndefined(folder) ? process.workingDirectory() : process.resolve(Js.string(folder));
        if (!Files.isDirectory(where)) {
            throw new SpawnException(Files.exists(where) ? "ENOTDIR" : "ENOENT");
        }
        Map<String, String> environment = pairs instanceof JSObject array
                ? environment(array)
                : process.launch().environment();
        List<String> argv = arguments instanceof JSObject array ? strings(array) : List.of(file);
        return new Command(find(file, where, environment), argv, where, environment);
    }

    private static List<String> strings(JSObject array) {
        List<String> strings = new ArrayList<>();
        for (Object element : Js.elements(array)) {
            strings.add(Js.string(element));
        }
        return strings;
    }

    private static Map<String, String> environment(JSObject pairs) {
        Map<String, String> environment = new LinkedHashMap<>();
        for (String pair : strings(pairs)) {
            int end = pair.indexOf('=', 1);
            if (end > 0) {
                environment.put(pair.substring(0, end), pair.substring(end + 1));
            }
        }
        return environment;
    }

    private static Path find(String file, Path folder, Map<String, String> environment) throws SpawnException {
        if (file.indexOf('/') >= 0) {
            Path path = folder.resolve(file);
            if (Files.isExecutable(path) && !Files.isDirectory(path)) {
                return path;
            }
            throw new SpawnException(Files.exists(path) ? "EACCES" : "ENOENT");
        }
        boolean found = false;
        for (String entry :
                environment.getOrDefault("PATH", "/usr/local/bin:/bin:/usr/bin").split(":", -1)) {
            Path path = folder.resolve(entry).resolve(file);
            if (!file.isEmpty() && Files.isExecutable(path) && !Files.isDirectory(path)) {
                return path;
            }
            found |= !file.isEmpty() && Files.isRegularFile(path);
        }
        throw new SpawnException(found ? "EACCES" : "ENOENT");
    }

    /**
     * Starts it.
     *
     * @param descriptors from its number to this process's
     * @param nothing those that lead nowhere
     */
    Child start(Map<Integer, Integer> descriptors, Set<Integer> nothing, boolean detached) throws SpawnException {
        return Child.start(new Spawn(
                List.of(executable.toString()),
                arguments,
                environment.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList(),
                Optional.of(folder.toString()),
                descriptors,
                nothing,
                true,
                detached,
                Optional.empty()));
    }
}
