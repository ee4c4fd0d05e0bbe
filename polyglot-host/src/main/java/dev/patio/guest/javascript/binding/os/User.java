package dev.patio.guest.javascript.binding.os;

import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import dev.patio.guest.javascript.bridge.Call;
import dev.patio.guest.javascript.bridge.Js;
import dev.patio.guest.javascript.node.Buffers;
import dev.patio.guest.javascript.node.NodeProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Who the program runs as, by /etc/passwd.
 *
 * @param entry the fields of the user's line
 */
record User(int number, int group, List<String> entry) {
    private static final int NAME = 0;
    private static final int NUMBER = 2;
    private static final int HOME = 5;
    private static final int SHELL = 6;

    private static User current() {
        Path process = Path.of("/proc/self");
        try {
            int number = (int) Files.getAttribute(process, "unix:uid");
            int group = (int) Files.getAttribute(process, "unix:gid");
            String name = System.getProperty("user.name");
            List<String> unknown = List.of(name, "", "", "", "", System.getProperty("user.home"), "");
            return new User(number, group, find(Integer.toString(number)).orElse(unknown));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<List<String>> find(String number) {
        try (var lines = Files.lines(Path.of("/etc/passwd"))) {
            return lines.map(line -> List.of(line.split(":", -1)))
                    .filter(fields ->
                            fields.size() > SHELL && fields.get(NUMBER).equals(number))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Path home(NodeProcess process) {
        String set = process.launch().environment().getOrDefault("HOME", "");
        return Path.of(set.isEmpty() ? current().entry.get(HOME) : set);
    }

    static Object info(Call call) {
        User user = current();
        boolean buffers = call.get(0) instanceof JSObject options && isBuffer(options);
        JSObject info = Js.objectWithoutPrototype(call.realm());
        Js.put(info, "uid", user.number);
        Js.put(info, "gid", user.group);
        Js.put(info, "username", text(call, user.entry.get(NAME), buffers));
        Js.put(info, "homedir", text(call, user.entry.get(HOME), buffers));
        Js.put(info, "shell", text(call, user.entry.get(SHELL), buffers));
        return info;
    }

    private static boolean isBuffer(JSDynamicObject options) {
        return Js.string(Js.get(options, "encoding")).equals("buffer");
    }

    private static Object text(Call call, String text, boolean buffer) {
        return buffer ? Buffers.of(call.host()).buffer(text.getBytes(StandardCharsets.UTF_8)) : Js.text(text);
    }
}
